package org.homeroom.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.Host;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Rosters;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a host meets: a teacher reads the own list, an administrator those of all hosts of the school. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class HostAppointments {

    private static final Duration PAST = Duration.ofDays(60);
    private static final Duration COMING = Duration.ofDays(400);

    private final EventCatalogue catalogue;
    private final Rosters rosters;
    private final CurrentStaff staff;
    private final Clock clock;

    HostAppointments(EventCatalogue catalogue, Rosters rosters, CurrentStaff staff, Clock clock) {
        this.catalogue = catalogue;
        this.rosters = rosters;
        this.staff = staff;
        this.clock = clock;
    }

    /** One time of the day; {@code family} is null while it is free. */
    public record Entry(SlotSummary slot, @Nullable RegistrationDetails family) {

        public Optional<RegistrationDetails> booked() {
            return Optional.ofNullable(family);
        }
    }

    /** @param entries soonest first */
    public record HostList(Host host, List<Entry> entries) {}

    /**
     * @param day the one that was asked for, else the next on which somebody is met
     * @param days all that can be asked for
     */
    public record Day(LocalDate day, SortedSet<LocalDate> days, List<HostList> hosts) {}

    /** Empty when nobody is met on any day. */
    public Optional<Day> on(Optional<LocalDate> asked) {
        var slots = slots();
        var days = slots.stream().map(HostAppointments::dayOf).collect(Collectors.toCollection(TreeSet::new));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), slots.getFirst().zone());
        var next = Optional.ofNullable(days.ceiling(today)).orElseGet(days::last);
        var day = asked.filter(days::contains).orElse(next);
        var ofDay = slots.stream().filter(slot -> dayOf(slot).equals(day)).toList();
        return Optional.of(new Day(day, days, lists(ofDay)));
    }

    private List<SlotSummary> slots() {
        var me = staff.get();
        var from = clock.instant().minus(PAST);
        var to = clock.instant().plus(COMING);
        return me.role() == Role.ADMINISTRATOR
                ? catalogue.starting(me.school(), from, to).stream()
                        .filter(slot -> slot.metBy().isPresent())
                        .toList()
                : catalogue.metBy(me.school(), me.id(), from, to);
    }

    private List<HostList> lists(List<SlotSummary> slots) {
        var booked = rosters.holding(slots.stream().map(SlotSummary::id).toList()).stream()
                .collect(Collectors.toMap(RegistrationDetails::slot, Function.identity(), (first, other) -> first));
        return slots.stream().collect(Collectors.groupingBy(slot -> slot.metBy().orElseThrow())).entrySet().stream()
                .map(host -> new HostList(
                        host.getKey(),
                        host.getValue().stream()
                                .sorted(Comparator.comparing(SlotSummary::start))
                                .map(slot -> new Entry(slot, booked.get(slot.id())))
                                .toList()))
                .sorted(Comparator.comparing(list -> list.host().name()))
                .toList();
    }

    private static LocalDate dayOf(SlotSummary slot) {
        return LocalDate.ofInstant(slot.start(), slot.zone());
    }
}

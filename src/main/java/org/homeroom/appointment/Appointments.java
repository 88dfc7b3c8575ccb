package org.homeroom.appointment;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.HostId;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.Help;
import org.homeroom.interpreting.InterpretersThere;
import org.homeroom.interpreting.JobKey;
import org.homeroom.interpreting.SchoolLeadTimes;
import org.homeroom.registration.Visits;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds times at which a family can meet all those it would like to meet. {@link Visits} books them. */
@Service
@Transactional(readOnly = true)
public class Appointments {

    private final EventCatalogue catalogue;
    private final Visits visits;
    private final SchoolService schools;
    private final SchoolLeadTimes leadTimes;
    private final InterpretersThere interpreters;
    private final Clock clock;

    Appointments(
            EventCatalogue catalogue,
            Visits visits,
            SchoolService schools,
            SchoolLeadTimes leadTimes,
            InterpretersThere interpreters,
            Clock clock) {
        this.catalogue = catalogue;
        this.visits = visits;
        this.schools = schools;
        this.leadTimes = leadTimes;
        this.interpreters = interpreters;
        this.clock = clock;
    }

    /** Empty for an event that families may not see. */
    public Optional<AppointmentDay> day(String slug) {
        return catalogue
                .find(slug)
                .map(event -> AppointmentDay.of(
                        event,
                        schools.settings(event.school().id()).walking(),
                        leadTimes.of(event.school().id()),
                        ready(event),
                        clock.instant()));
    }

    /** The best plans among the times that are free now; what the family has already is kept. */
    public Proposal propose(AppointmentDay day, PlanWish wish) {
        var held = wish.knownFamily().map(visits::held).orElse(List.of());
        var possible = new ArrayList<List<Possibility>>();
        var without = new HashSet<HostId>();
        for (var host : wish.hosts()) {
            var times = day.of(host).map(HostTimes::free).orElse(List.of()).stream()
                    .filter(slot -> suits(slot, wish))
                    .filter(slot -> held.stream().noneMatch(other -> slot.clashesWith(other, day.walking())))
                    .map(slot -> possibility(slot, day, wish))
                    .toList();
            possible.add(times);
            if (times.isEmpty()) {
                without.add(host);
            }
        }
        return new Proposal(search(possible, heldThere(day, held), day), without);
    }

    /** Only where a family is already, and room for another, can anybody be booked at a free time. */
    private Set<JobKey> ready(EventSummary event) {
        var shared = event.slots().stream()
                .filter(slot -> slot.taken() > 0 && !slot.isFull() && slot.isOpen(clock.instant()))
                .toList();
        return interpreters.at(shared).entrySet().stream()
                .filter(found -> found.getValue() == Help.INTERPRETED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Of the same event alone: the way between two days does not count. */
    private static List<SlotSummary> heldThere(AppointmentDay day, List<SlotSummary> held) {
        return held.stream()
                .filter(slot -> slot.event().equals(day.event().id()))
                .toList();
    }

    /** What is held counts as a visit that has one time only, so that the plans are tight around it. */
    private static List<Plan> search(List<List<Possibility>> wished, List<SlotSummary> held, AppointmentDay day) {
        var walking = day.walking();
        var all = new ArrayList<>(wished);
        held.forEach(
                slot -> all.add(List.of(new Possibility(slot.id(), slot.stays().getFirst(), false))));
        var around = held.isEmpty() || all.size() > PlanSearch.VISITS_MOST
                ? List.<Plan>of()
                : PlanSearch.best(all, walking).stream()
                        .map(plan -> new Plan(plan.visits().subList(0, wished.size()), plan.merits()))
                        .toList();
        return around.isEmpty() ? PlanSearch.best(wished, walking) : around;
    }

    private static boolean suits(SlotSummary slot, PlanWish wish) {
        return wish.isFree(
                LocalTime.ofInstant(slot.start(), slot.zone()), LocalTime.ofInstant(slot.end(), slot.zone()));
    }

    private static Possibility possibility(SlotSummary slot, AppointmentDay day, PlanWish wish) {
        boolean doubtful = wish.wishedInterpreter()
                .filter(interpreter -> day.prospect(slot, interpreter) == Prospect.LATE)
                .isPresent();
        return new Possibility(slot.id(), slot.stays().getFirst(), doubtful);
    }
}

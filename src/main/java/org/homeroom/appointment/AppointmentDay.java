package org.homeroom.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.event.EventSummary;
import org.homeroom.event.Host;
import org.homeroom.event.HostId;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.JobKey;
import org.homeroom.interpreting.LeadTimes;

/**
 * Whom families can meet at an event.
 *
 * @param hosts by name; also those who have no free time left
 * @param walking from one room to another
 * @param ready the free times for which interpreters have said yes, with their languages
 */
public record AppointmentDay(
        EventSummary event,
        List<HostTimes> hosts,
        Duration walking,
        LeadTimes leadTimes,
        Set<JobKey> ready,
        Instant now) {

    static AppointmentDay of(
            EventSummary event, Duration walking, LeadTimes leadTimes, Set<JobKey> ready, Instant now) {
        var hosts = event.slots().stream()
                .filter(slot -> slot.metBy().isPresent() && !slot.isCancelled() && !slot.isPast(now))
                .collect(Collectors.groupingBy(slot -> slot.metBy().orElseThrow()))
                .entrySet()
                .stream()
                .map(host -> new HostTimes(host.getKey(), free(host.getValue(), now)))
                .sorted(Comparator.comparing((HostTimes times) -> times.host().name())
                        .thenComparing(times -> times.host().id().value()))
                .toList();
        return new AppointmentDay(event, hosts, walking, leadTimes, ready, now);
    }

    public Optional<HostTimes> of(HostId id) {
        return hosts.stream().filter(times -> times.host().id().equals(id)).findFirst();
    }

    public SlotSummary slot(SlotId id) {
        return event.slots().stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public String hostOf(SlotId id) {
        return slot(id).metBy().map(Host::name).orElse("");
    }

    /** How sure the family is to be understood then. */
    public Prospect prospect(SlotSummary slot, InterpreterWish wish) {
        return Prospect.of(slot, wish, ready, leadTimes, now);
    }

    /** How many days before it is needed such an interpreter has to be asked for. */
    public int leadDays(InterpreterWish wish) {
        return wish.signed() ? leadTimes.signedDays() : leadTimes.spokenDays();
    }

    private static List<SlotSummary> free(List<SlotSummary> slots, Instant now) {
        return slots.stream()
                .filter(slot -> slot.isOpen(now) && slot.isFree())
                .sorted(Comparator.comparing(SlotSummary::start))
                .toList();
    }
}

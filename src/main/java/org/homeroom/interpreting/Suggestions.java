package org.homeroom.interpreting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;

/**
 * Who could do a job: they speak it, work on all its dates to come and are not booked on any of them; the best first.
 *
 * @param taken all bookings around that time
 * @param dates of the slots of those bookings
 */
record Suggestions(
        Collection<Interpreter> interpreters,
        Collection<Booking> taken,
        Map<SlotId, List<SlotSession>> dates,
        Instant now) {

    private static final List<Way> ROOM = List.of(Way.IN_PERSON, Way.VIDEO, Way.PHONE);
    private static final List<Way> ONLINE = List.of(Way.VIDEO, Way.PHONE, Way.IN_PERSON);

    List<Suggestion> to(Job job) {
        var slot = job.slot();
        var coming = slot.coming(now);
        var order = slot.meetingPlace().isPresent() ? ROOM : ONLINE;
        Set<InterpreterId> said = job.bookings().stream()
                .filter(booking -> booking.state() != BookingState.CANCELLED)
                .filter(booking -> booking.isFor(slot))
                .map(booking -> booking.interpreter().id())
                .collect(Collectors.toSet());
        return interpreters.stream()
                .filter(person -> !person.retired() && person.speaks(job.key().language()))
                .filter(person -> !said.contains(person.id()))
                .filter(person ->
                        coming.stream().allMatch(date -> person.worksAt(date.start(), date.end(), slot.zone())))
                .filter(person -> taken.stream().noneMatch(booking -> isTaken(booking, person, coming)))
                .map(person -> new Suggestion(person, best(person, order), fluency(person, job)))
                .sorted(Comparator.comparing((Suggestion each) -> order.indexOf(each.way()) > 0)
                        .thenComparing(each -> !each.interpreter().details().qualified())
                        .thenComparing(each -> order.indexOf(each.way()))
                        .thenComparing(each -> each.interpreter().name()))
                .toList();
    }

    private boolean isTaken(Booking booking, Interpreter person, List<SlotSession> coming) {
        return booking.isLive()
                && booking.interpreter().id().equals(person.id())
                && InterpreterTimes.clash(
                        coming, dates.getOrDefault(booking.job().slot(), List.of()));
    }

    private static Way best(Interpreter person, List<Way> order) {
        return order.stream()
                .filter(person.details().ways()::contains)
                .findFirst()
                .orElseThrow();
    }

    private static Fluency fluency(Interpreter person, Job job) {
        return person.details().languages().stream()
                .filter(fluency -> fluency.isIn(job.key().language()))
                .findFirst()
                .orElseThrow();
    }
}

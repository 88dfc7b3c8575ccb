package org.homeroom.interpreting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who could do a job: they speak it, work at that time and are not booked; the best first. */
record Suggestions(Collection<Interpreter> interpreters, Collection<Booking> taken) {

    private static final List<Way> ROOM = List.of(Way.IN_PERSON, Way.VIDEO, Way.PHONE);
    private static final List<Way> ONLINE = List.of(Way.VIDEO, Way.PHONE, Way.IN_PERSON);

    List<Suggestion> to(Job job) {
        var slot = job.slot();
        var order = slot.meetingPlace().isPresent() ? ROOM : ONLINE;
        Set<InterpreterId> said = job.bookings().stream()
                .filter(booking -> booking.state() != BookingState.CANCELLED)
                .filter(booking -> booking.start().equals(slot.start()))
                .map(booking -> booking.interpreter().id())
                .collect(Collectors.toSet());
        return interpreters.stream()
                .filter(person -> !person.retired() && person.speaks(job.key().language()))
                .filter(person -> !said.contains(person.id()))
                .filter(person -> person.worksAt(slot.start(), slot.end(), slot.zone()))
                .filter(person -> taken.stream().noneMatch(booking -> isTaken(booking, person, job)))
                .map(person -> new Suggestion(person, best(person, order), fluency(person, job)))
                .sorted(Comparator.comparing((Suggestion each) -> order.indexOf(each.way()) > 0)
                        .thenComparing(each -> !each.interpreter().details().qualified())
                        .thenComparing(each -> order.indexOf(each.way()))
                        .thenComparing(each -> each.interpreter().name()))
                .toList();
    }

    private static boolean isTaken(Booking booking, Interpreter person, Job job) {
        return booking.isLive()
                && booking.interpreter().id().equals(person.id())
                && booking.start().isBefore(job.slot().end())
                && booking.end().isAfter(job.slot().start());
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

package org.homeroom.interpreting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.InterpreterRequests;
import org.springframework.stereotype.Component;

/** How far the jobs of many slots are, in a fixed number of queries, and without the families: they are counted. */
@Component
class ProgressReader {

    private final InterpreterRequests requests;
    private final JobRepository rows;
    private final BookingRepository bookings;

    ProgressReader(InterpreterRequests requests, JobRepository rows, BookingRepository bookings) {
        this.requests = requests;
        this.rows = rows;
        this.bookings = bookings;
    }

    List<Progress> of(Collection<SlotSummary> slots) {
        if (slots.isEmpty()) {
            return List.of();
        }
        var values = slots.stream().map(slot -> slot.id().value()).toList();
        Map<JobKey, Integer> wanted = requests
                .count(slots.stream().map(SlotSummary::id).toList())
                .stream()
                .collect(Collectors.toMap(
                        count -> JobKey.of(count.slot(), count.language(), count.signed()),
                        InterpreterRequests.Count::families,
                        Integer::sum));
        var kept = rows.findBySlotIdIn(values).stream().collect(Collectors.toMap(JobEntity::key, Function.identity()));
        kept.keySet().forEach(key -> wanted.putIfAbsent(key, 0));
        var booked = bookings.findBySlots(values).stream()
                .map(BookingEntity::snapshot)
                .collect(Collectors.groupingBy(Booking::job));
        var bySlot = slots.stream().collect(Collectors.toMap(SlotSummary::id, Function.identity()));
        return wanted.entrySet().stream()
                .map(entry -> JobReader.progress(
                        entry.getKey().language(),
                        Objects.requireNonNull(bySlot.get(entry.getKey().slot())),
                        entry.getValue(),
                        Optional.ofNullable(kept.get(entry.getKey())),
                        booked.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}

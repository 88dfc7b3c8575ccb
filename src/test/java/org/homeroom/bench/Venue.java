package org.homeroom.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;

/** An event and its slots, for a crowd to press into. */
public record Venue(EventId event, List<SlotId> slots) {

    /** @param capacity seats of each slot; childcare is never what it lacks */
    public static Venue open(SchoolYear year, String title, int slots, int capacity) {
        var event = year.workshop(title);
        return new Venue(
                event,
                IntStream.range(0, slots)
                        .mapToObj(i -> year.slot(event, capacity, Map.of(AgeBand.PRESCHOOL, 10_000)))
                        .toList());
    }

    public SlotId slot(int i) {
        return slots.get(i % slots.size());
    }
}

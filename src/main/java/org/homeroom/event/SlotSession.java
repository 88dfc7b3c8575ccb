package org.homeroom.event;

import java.time.Instant;

/** One of the dates of a time slot: most have one, a series has several. */
public record SlotSession(Instant start, Instant end) {

    public SlotSession {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a session ends after it starts");
        }
    }

    public boolean overlaps(SlotSession other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}

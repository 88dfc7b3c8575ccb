package org.homeroom.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.homeroom.school.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A time a family spends somewhere.
 *
 * @param place null when it is at home, by video
 */
public record Stay(Instant start, Instant end, @Nullable PlaceId place) {

    public Stay {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a stay ends after it starts");
        }
    }

    /** Whether nobody can be at both in time: they overlap, or the way between them is longer than the pause. */
    public boolean clashesWith(Stay other, Duration walking) {
        return !isInTimeFor(other, walking) && !other.isInTimeFor(this, walking);
    }

    public boolean overlaps(Stay other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    private boolean isInTimeFor(Stay next, Duration walking) {
        var way = Objects.equals(place, next.place) ? Duration.ZERO : walking;
        return !end.plus(way).isAfter(next.start);
    }
}

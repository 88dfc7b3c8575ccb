package org.homeroom.event.ui.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time as the clock on the school's wall shows it. When clocks go forward some times do not exist: then it is as much
 * later as the clocks jump. When they go back some times come twice: then it is the first.
 */
record WallTime(ZonedDateTime at, Oddity oddity) {

    enum Oddity {
        NONE,
        SKIPPED,
        DOUBLED
    }

    static WallTime of(LocalDate day, LocalTime time, ZoneId zone) {
        var typed = day.atTime(time);
        var oddity = switch (zone.getRules().getValidOffsets(typed).size()) {
            case 0 -> Oddity.SKIPPED;
            case 1 -> Oddity.NONE;
            default -> Oddity.DOUBLED;
        };
        return new WallTime(ZonedDateTime.of(typed, zone).withEarlierOffsetAtOverlap(), oddity);
    }

    Instant instant() {
        return at.toInstant();
    }

    boolean isOdd() {
        return oddity != Oddity.NONE;
    }
}

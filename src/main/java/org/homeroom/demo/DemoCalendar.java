package org.homeroom.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Puts the demo's weeks and weekdays onto days to come, in the school's zone. */
record DemoCalendar(Instant now, ZoneId zone) {

    private static final Duration AT_LEAST = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMinutes(20);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** In the week of loading or so many weeks later; a time that has passed by now is moved a week on. */
    Instant start(DemoContent.Slot slot) {
        var monday = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var start = monday.plusWeeks(slot.week())
                .with(TemporalAdjusters.nextOrSame(slot.day()))
                .atTime(slot.start())
                .atZone(zone);
        return (start.toInstant().isBefore(now.plus(AT_LEAST)) ? start.plusWeeks(1) : start).toInstant();
    }

    /** At the same time of day. */
    Instant weeksLater(Instant first, int weeks) {
        return first.atZone(zone).plusWeeks(weeks).toInstant();
    }

    /** A quarter of an hour or a little more from now; just before midnight the quarter that has begun, to stay today. */
    Instant soon() {
        var soon = quarter(now.plus(SOON)).plus(QUARTER);
        boolean today = soon.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        return today ? soon : quarter(now);
    }

    private static Instant quarter(Instant instant) {
        long past = instant.getEpochSecond() % QUARTER.toSeconds();
        return instant.truncatedTo(ChronoUnit.SECONDS).minusSeconds(past);
    }
}

package org.homeroom.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;

class DemoCalendarTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Test
    void takesTheWeekdayOfThisWeek() {
        assertThat(on("2026-10-14T12:00").start(slot(0, DayOfWeek.THURSDAY))).isEqualTo(at("2026-10-15T18:00"));
        assertThat(on("2026-10-14T12:00").start(slot(2, DayOfWeek.MONDAY))).isEqualTo(at("2026-10-26T18:00"));
    }

    @Test
    void movesWhatHasPassedAWeekOn() {
        assertThat(on("2026-10-14T12:00").start(slot(0, DayOfWeek.TUESDAY))).isEqualTo(at("2026-10-20T18:00"));
        assertThat(on("2026-10-14T17:30").start(slot(0, DayOfWeek.WEDNESDAY))).isEqualTo(at("2026-10-21T18:00"));
    }

    @Test
    void keepsTheTimeOfDayOverTheEndOfSummerTime() {
        assertThat(on("2026-10-30T12:00").start(slot(1, DayOfWeek.MONDAY))).isEqualTo(at("2026-11-02T18:00"));
    }

    @Test
    void opensADoorSoonAndStillToday() {
        assertThat(on("2026-10-14T12:07").soon()).isEqualTo(at("2026-10-14T12:30"));
        assertThat(on("2026-10-14T23:50").soon()).isEqualTo(at("2026-10-14T23:45"));
    }

    private static DemoCalendar on(String local) {
        return new DemoCalendar(at(local), ZONE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static DemoContent.Slot slot(int week, DayOfWeek day) {
        return new DemoContent.Slot(
                week, day, LocalTime.of(18, 0), 90, null, "hall", 20, new LinkedHashSet<>(), null, null);
    }
}

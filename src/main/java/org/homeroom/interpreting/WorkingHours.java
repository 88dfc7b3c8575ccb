package org.homeroom.interpreting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoField;

/** A time of the week at which an interpreter can work, as the clock at the school shows it; to the minute. */
@Embeddable
public record WorkingHours(@Enumerated(EnumType.STRING) DayOfWeek weekday, int fromMinute, int untilMinute) {

    private static final int DAY = 24 * 60;

    public WorkingHours {
        if (fromMinute < 0 || fromMinute >= untilMinute || untilMinute > DAY) {
            throw new IllegalArgumentException("hours end after they begin, on the same day");
        }
    }

    public static WorkingHours of(DayOfWeek weekday, LocalTime from, LocalTime until) {
        return new WorkingHours(weekday, minute(from), minute(until));
    }

    public LocalTime from() {
        return LocalTime.ofSecondOfDay(fromMinute * 60L);
    }

    /** Midnight at the end of the day is one minute before it. */
    public LocalTime until() {
        return untilMinute == DAY ? LocalTime.of(23, 59) : LocalTime.ofSecondOfDay(untilMinute * 60L);
    }

    boolean covers(DayOfWeek day, LocalTime start, LocalTime end) {
        return weekday == day && fromMinute <= minute(start) && minute(end) <= untilMinute;
    }

    private static int minute(LocalTime time) {
        return time.get(ChronoField.MINUTE_OF_DAY);
    }
}

package org.homeroom.interpreting;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Calendar.WeekData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How a week goes where a school is: the day it begins with, and the days on which nobody is at the office. */
public record SchoolWeek(String region) {

    /** The first day of the week that has this day. */
    public LocalDate firstDay(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(of(week().firstDayOfWeek)));
    }

    /** The last working day before this one. */
    LocalDate workingDayBefore(LocalDate day) {
        var before = day.minusDays(1);
        while (isWeekend(before.getDayOfWeek())) {
            before = before.minusDays(1);
        }
        return before;
    }

    private boolean isWeekend(DayOfWeek day) {
        var begin = of(week().weekendOnset);
        var end = of(week().weekendCease);
        return day == begin || day == end;
    }

    private WeekData week() {
        return Calendar.getWeekDataForRegion(region);
    }

    /** ICU counts from Sunday, which is 1. */
    private static DayOfWeek of(int day) {
        return DayOfWeek.SUNDAY.plus(day - 1L);
    }
}

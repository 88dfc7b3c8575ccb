package org.homeroom.registration.ui.staff;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.homeroom.language.Formats;

/** The full hours of a day as a reader writes them. */
record DayHours(Formats formats) {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    String say(int hour, Locale reader) {
        return formats.time(ANY_DAY.atStartOfDay().plusHours(hour).toInstant(ZoneOffset.UTC), reader, ZoneOffset.UTC);
    }
}

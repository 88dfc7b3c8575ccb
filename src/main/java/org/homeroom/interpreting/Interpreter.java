package org.homeroom.interpreting;

import java.time.Instant;
import java.time.ZoneId;

/** An interpreter a school works with, or once did. */
public record Interpreter(InterpreterId id, InterpreterDetails details, boolean retired) {

    public String name() {
        return details.name();
    }

    public boolean speaks(InterpretedLanguage language) {
        return details.languages().stream().anyMatch(fluency -> fluency.isIn(language));
    }

    /** By what they said of their week; whoever said nothing may be asked for any time. */
    public boolean worksAt(Instant start, Instant end, ZoneId zone) {
        var from = start.atZone(zone);
        var until = end.atZone(zone);
        if (details.daysOff().contains(from.toLocalDate())) {
            return false;
        }
        return details.hours().isEmpty()
                || (from.toLocalDate().equals(until.toLocalDate())
                        && details.hours().stream()
                                .anyMatch(hours ->
                                        hours.covers(from.getDayOfWeek(), from.toLocalTime(), until.toLocalTime())));
    }
}

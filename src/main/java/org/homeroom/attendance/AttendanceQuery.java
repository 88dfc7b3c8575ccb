package org.homeroom.attendance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.homeroom.event.EventId;
import org.homeroom.event.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * Whose attendance is meant. Every part narrows; an absent one does not.
 *
 * @param from the first day, in the school's zone
 * @param to the last day, that day included
 * @param language people who read this language; a child reads what the adult named first does
 */
public record AttendanceQuery(
        @Nullable EventId event,
        @Nullable SlotId slot,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Locale language) {

    public static final AttendanceQuery EVERYTHING = new AttendanceQuery(null, null, null, null, null);

    /**
     * From the parameters of an address: {@code event}, {@code slot}, {@code from}, {@code to}, {@code language}.
     *
     * @throws IllegalArgumentException if one of them says nothing: more must never be shown than was asked for
     */
    public static AttendanceQuery read(Function<String, @Nullable String> parameter) {
        return new AttendanceQuery(
                read(parameter, "event", typed -> new EventId(UUID.fromString(typed))),
                read(parameter, "slot", typed -> new SlotId(UUID.fromString(typed))),
                read(parameter, "from", AttendanceQuery::day),
                read(parameter, "to", AttendanceQuery::day),
                read(parameter, "language", AttendanceQuery::language));
    }

    private static <T> @Nullable T read(
            Function<String, @Nullable String> parameter, String name, Function<String, T> meaning) {
        var typed = parameter.apply(name);
        return typed == null || typed.isBlank() ? null : meaning.apply(typed.strip());
    }

    private static LocalDate day(String typed) {
        if (!typed.matches("[12]\\d{3}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException("not a day");
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("no such day", noSuchDay);
        }
    }

    private static Locale language(String typed) {
        if (!typed.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")) {
            throw new IllegalArgumentException("not a language");
        }
        return Locale.forLanguageTag(typed);
    }
}

package org.homeroom.message;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.homeroom.school.School;
import org.jspecify.annotations.Nullable;

/**
 * One appointment in a person's own calendar.
 *
 * @param school whose zone the times are told in, and who organizes
 * @param uid the same for the same appointment for ever, unique in the world: ends with {@code @} and a host
 * @param sequence rises with every change of time, place or state
 * @param language of the summary, description and location
 * @param page where to read more, or to change or cancel
 * @param meeting where to join online
 * @param changed when this version came to be
 */
public record CalendarEntry(
        School school,
        String uid,
        int sequence,
        boolean cancelled,
        Instant start,
        Instant end,
        Locale language,
        String summary,
        String description,
        String location,
        @Nullable URI page,
        @Nullable URI meeting,
        Instant changed) {

    public CalendarEntry {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("an appointment ends after it starts");
        }
        if (uid.isBlank() || sequence < 0) {
            throw new IllegalArgumentException("an appointment has a uid, and a sequence from 0");
        }
    }
}

package org.homeroom.event;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeroom.school.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * The appointments one host offers on one day, one after the other.
 *
 * @param length of an appointment
 * @param between from the end of one to the start of the next
 * @param pause a longer one, in which no appointment lies; null for none
 * @param place where they are; null when they are by video only
 * @param onlineLink where they are joined from home; null when they are in a place only
 * @param spoken languages the host speaks, as BCP 47 codes
 * @param interpreters languages an interpreter stands ready for all along, as BCP 47 codes
 */
public record AppointmentRun(
        HostWish host,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        Duration length,
        Duration between,
        @Nullable Pause pause,
        @Nullable PlaceId place,
        @Nullable String onlineLink,
        Set<String> spoken,
        Set<String> interpreters) {

    public static final int LENGTH_LEAST = 5;
    public static final int LENGTH_MOST = 60;
    public static final int BETWEEN_MOST = 30;

    public record Pause(LocalTime from, LocalTime to) {

        public Pause {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a pause ends after it starts");
            }
        }
    }

    public AppointmentRun {
        long minutes = length.toMinutes();
        if (minutes < LENGTH_LEAST || minutes > LENGTH_MOST) {
            throw new IllegalArgumentException("an appointment takes 5 to 60 minutes");
        }
        if (between.isNegative() || between.toMinutes() > BETWEEN_MOST) {
            throw new IllegalArgumentException("between two are 0 to 30 minutes");
        }
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a run ends after it starts");
        }
        if (place == null && onlineLink == null) {
            throw new IllegalArgumentException("an appointment is in a place, online, or both");
        }
        spoken = Set.copyOf(spoken);
        interpreters = Set.copyOf(interpreters);
    }

    /** As many whole appointments as there is time for; after the pause the next one starts with its end. */
    public List<Stay> stays(ZoneId zone) {
        var stays = new ArrayList<Stay>();
        int step = (int) length.toMinutes();
        int start = minute(from);
        while (start + step <= minute(to)) {
            int end = start + step;
            if (pause != null && start < minute(pause.to) && minute(pause.from) < end) {
                start = minute(pause.to);
            } else {
                stays.add(stay(start, end, zone));
                start = end + (int) between.toMinutes();
            }
        }
        return stays;
    }

    private Stay stay(int start, int end, ZoneId zone) {
        var midnight = day.atStartOfDay();
        return new Stay(
                midnight.plusMinutes(start).atZone(zone).toInstant(),
                midnight.plusMinutes(end).atZone(zone).toInstant(),
                place);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}

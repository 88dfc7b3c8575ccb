package org.homeroom.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates and lists in Haitian Creole, which CLDR does not have: "madi 14 oktòb, 6:00–7:30 PM". */
final class HaitianCreole {
    private static final List<String> WEEKDAYS =
            List.of("lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch");
    static final List<String> MONTHS = List.of(
            "janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm", "desanm");

    private HaitianCreole() {}

    static boolean is(Locale reader) {
        return reader.getLanguage().equals("ht");
    }

    static String day(Instant instant, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return weekday(date) + " " + date.getDayOfMonth() + " " + month(date);
    }

    static String shortDay(Instant instant, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return weekday(date).substring(0, 3) + " " + date.getDayOfMonth() + " " + month(date);
    }

    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    static String time(Instant instant, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone);
        return clock(time) + half(time);
    }

    static String dayAndTime(Instant instant, ZoneId zone) {
        return day(instant, zone) + ", " + time(instant, zone);
    }

    static String shortDateAndTime(Instant instant, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return date.getDayOfMonth() + " " + month(date) + ", " + time(instant, zone);
    }

    static String timeRange(Instant start, Instant end, ZoneId zone) {
        ZonedDateTime from = start.atZone(zone);
        ZonedDateTime to = end.atZone(zone);
        if (!from.toLocalDate().equals(to.toLocalDate())) {
            return when(start, end, zone);
        }
        boolean sameHalf = half(from).equals(half(to));
        return clock(from) + (sameHalf ? "–" : half(from) + " – ") + clock(to) + half(to);
    }

    static String when(Instant start, Instant end, ZoneId zone) {
        return LocalDate.ofInstant(start, zone).equals(LocalDate.ofInstant(end, zone))
                ? day(start, zone) + ", " + timeRange(start, end, zone)
                : dayAndTime(start, zone) + " – " + dayAndTime(end, zone);
    }

    static String list(Collection<String> items) {
        List<String> all = List.copyOf(items);
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " ak " + all.getLast();
    }

    static List<String> weekdaysFromSunday() {
        return Stream.concat(Stream.of(WEEKDAYS.getLast()), WEEKDAYS.stream().limit(6))
                .toList();
    }

    private static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    private static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    private static String clock(ZonedDateTime time) {
        int hour = time.getHour() % 12;
        return "%d:%02d".formatted(hour == 0 ? 12 : hour, time.getMinute());
    }

    private static String half(ZonedDateTime time) {
        return time.getHour() < 12 ? "\u00A0AM" : "\u00A0PM";
    }
}

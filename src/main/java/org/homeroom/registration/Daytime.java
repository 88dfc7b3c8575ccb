package org.homeroom.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The hours of a day that count for people who sleep at night, by the clocks of their zone. On a day the clocks change
 * it is as many hours longer or shorter as the day itself.
 */
record Daytime(int from, int to, ZoneId zone) {

    private record Span(Instant start, Instant end) {}

    /** The moment at which so much daytime will have passed. It is itself in daytime. */
    Instant after(Instant now, Duration time) {
        var left = time;
        for (var day = LocalDate.ofInstant(now, zone); ; day = day.plusDays(1)) {
            var span = span(day);
            var begin = span.start().isAfter(now) ? span.start() : now;
            var there = Duration.between(begin, span.end());
            if (there.compareTo(left) >= 0) {
                return begin.plus(left);
            }
            if (there.isPositive()) {
                left = left.minus(there);
            }
        }
    }

    /** The last daytime up to {@code latest}; but {@code latest} itself when there is none after {@code now}. */
    Instant latestUntil(Instant latest, Instant now) {
        for (var day = LocalDate.ofInstant(latest, zone); ; day = day.minusDays(1)) {
            var span = span(day);
            if (!span.start().isAfter(latest) && span.start().isBefore(span.end())) {
                var last = span.end().isBefore(latest) ? span.end() : latest;
                return last.isAfter(now) ? last : latest;
            }
        }
    }

    private Span span(LocalDate day) {
        var start = day.atStartOfDay().plusHours(from).atZone(zone);
        var end = day.atStartOfDay().plusHours(to).atZone(zone);
        return new Span(start.toInstant(), end.toInstant());
    }
}

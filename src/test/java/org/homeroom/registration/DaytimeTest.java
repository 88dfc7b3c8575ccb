package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.homeroom.family.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaytimeTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Daytime EIGHT_TO_EIGHT = new Daytime(8, 20, NEW_YORK);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 6, 2026-03-02T16:00",
        "2026-03-02T14:00, 6, 2026-03-02T20:00", // to the end of the day, not into the next
        "2026-03-02T17:00, 6, 2026-03-03T11:00",
        "2026-03-02T23:30, 6, 2026-03-03T14:00",
        "2026-03-03T02:00, 6, 2026-03-03T14:00",
        "2026-03-02T10:00, 24, 2026-03-04T10:00",
        "2026-03-07T17:00, 6, 2026-03-08T11:00", // clocks go forward at night
        "2026-10-31T17:00, 6, 2026-11-01T11:00" // clocks go back at night
    })
    void countsOnlyHoursOfDaytime(String now, int hours, String end) {
        assertThat(EIGHT_TO_EIGHT.after(at(now), Duration.ofHours(hours))).isEqualTo(at(end));
    }

    @Test
    void countsAnHourThatIsLeftOutOrComesTwiceAsTheClocksDo() {
        var earlyBirds = new Daytime(0, 6, NEW_YORK);

        assertThat(earlyBirds.after(at("2026-03-08T00:00"), Duration.ofHours(5)))
                .isEqualTo(at("2026-03-08T06:00"));
        assertThat(earlyBirds.after(at("2026-11-01T00:00"), Duration.ofHours(7)))
                .isEqualTo(at("2026-11-01T06:00"));
        assertThat(new Daytime(2, 3, NEW_YORK).after(at("2026-03-08T00:00"), Duration.ofHours(1)))
                .as("an hour that is not there on the first day")
                .isEqualTo(at("2026-03-09T03:00"));
    }

    @Test
    void neverEndsAtNightWhateverTheZone() {
        var random = new Random(20260301);
        for (var zone : ownZones()) {
            int from = random.nextInt(23);
            int to = from + 1 + random.nextInt(24 - from);
            var daytime = new Daytime(from, to, ZoneId.of(zone));
            var now = Instant.parse("2026-01-01T00:00:00Z").plus(random.nextInt(525_600), ChronoUnit.MINUTES);
            var time = Duration.ofMinutes(1 + random.nextInt(3000));

            var end = daytime.after(now, time);

            var wall = LocalTime.ofInstant(end, ZoneId.of(zone));
            boolean midnight = to == 24 && wall.equals(LocalTime.MIDNIGHT);
            assertThat(Duration.between(now, end)).as(zone).isGreaterThanOrEqualTo(time);
            assertThat(midnight || (wall.getHour() >= from && !wall.isAfter(LocalTime.of(to % 24, 0))) || to == 24)
                    .as("%s ends at %s, outside %d to %d", zone, wall, from, to)
                    .isTrue();
        }
    }

    /** Not those that the calendar library adds for single files and takes the rules of away again. */
    private static List<String> ownZones() {
        return Arrays.stream(TimeZone.getAvailableIDs())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .sorted()
                .toList();
    }

    @Test
    void endsAnOfferByTheStartAndStillNotAtNight() {
        var rules = OfferRules.PRESET;
        var reached = new Contact("rosa@example.org", null);

        assertThat(rules.expiry(at("2026-03-02T17:00"), reached, NEW_YORK, at("2026-03-02T19:00")))
                .isEqualTo(at("2026-03-02T19:00"));
        assertThat(rules.expiry(at("2026-03-02T17:00"), reached, NEW_YORK, at("2026-03-03T07:30")))
                .as("before an early start")
                .isEqualTo(at("2026-03-02T20:00"));
        assertThat(rules.expiry(at("2026-03-02T20:30"), reached, NEW_YORK, at("2026-03-02T21:00")))
                .as("when there is no daytime left")
                .isEqualTo(at("2026-03-02T21:00"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }
}

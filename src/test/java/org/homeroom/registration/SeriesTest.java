package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three evenings, a week apart, that families register for at once. */
class SeriesTest extends WorkshopPlaces {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private RegistrationCalendar calendar;

    private SlotId series;

    @BeforeEach
    void planASeries() {
        var plan = year.plan(year.inDays(3), 2, Map.of());
        var start = plan.start();
        series = year.slot(
                event,
                plan.followedBy(List.of(
                        new SlotSession(
                                start.plus(WEEK.multipliedBy(2)), plan.end().plus(WEEK.multipliedBy(2))),
                        new SlotSession(start.plus(WEEK), plan.end().plus(WEEK)))));
    }

    @Test
    void takesOnePlaceForAllEvenings() {
        confirmed(registrations.register(Requests.to(series).build()));

        assertThat(taken(series)).isEqualTo(1);
        assertThat(catalogue.findSlot(series).orElseThrow().sessions())
                .hasSize(3)
                .isSortedAccordingTo((one, other) -> one.start().compareTo(other.start()));
    }

    @Test
    void tellsOfEveryEveningInTheLetterAndTheCalendar() {
        var code = confirmed(registrations.register(Requests.to(series).build()));

        var file = calendar.file(code, Locale.ENGLISH).orElseThrow();
        assertThat(file.split("BEGIN:VEVENT", -1)).hasSize(4);
        assertThat(file.lines().filter(line -> line.startsWith("UID:"))).doesNotHaveDuplicates();
        var letter = jdbc.sql("select body_text from outbox_message")
                .query(String.class)
                .single();
        assertThat(letter.split("6:00", -1)).hasSize(4);
        assertThat(calendar.file(code, Locale.ENGLISH).orElseThrow().lines().filter(line -> line.startsWith("UID:")))
                .containsExactlyElementsOf(
                        file.lines().filter(line -> line.startsWith("UID:")).toList());
    }

    @Test
    void clashesWithWhatIsAtAnyOfItsEvenings() {
        var plan = catalogue.findSlot(series).orElseThrow().details();
        var second = year.slot(event, year.plan(plan.start().plus(WEEK).plusSeconds(1800), 5, Map.of()));
        var free = year.slot(event, year.plan(plan.start().plus(WEEK.multipliedBy(3)), 5, Map.of()));
        assertThat(catalogue
                        .findSlot(second)
                        .orElseThrow()
                        .clashesWith(catalogue.findSlot(series).orElseThrow(), Duration.ZERO))
                .isTrue();
        assertThat(catalogue
                        .findSlot(free)
                        .orElseThrow()
                        .clashesWith(catalogue.findSlot(series).orElseThrow(), Duration.ZERO))
                .isFalse();
    }
}

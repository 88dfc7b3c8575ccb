package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotSummaryTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-13T08:30, MORNING",
        "2026-10-13T11:59, MORNING",
        "2026-10-13T12:00, AFTER_SCHOOL",
        "2026-10-13T16:59, AFTER_SCHOOL",
        "2026-10-13T17:00, EVENING",
        "2026-10-17T08:30, WEEKEND",
        "2026-10-18T19:00, WEEKEND"
    })
    void fallsIntoAFreeTimeByTheSchoolsClock(String start, FreeTime expected) {
        assertThat(ExampleSlot.at(start).build().freeTime()).isEqualTo(expected);
    }

    @Test
    void fallsIntoTheSameFreeTimeBeforeAndAfterTheClocksChange() {
        var winter = ExampleSlot.at("2026-03-06T16:30").build();
        var summer = ExampleSlot.at("2026-03-09T16:30").build();

        assertThat(Duration.between(winter.start(), summer.start())).isEqualTo(Duration.ofHours(71));
        assertThat(winter.freeTime()).isEqualTo(FreeTime.AFTER_SCHOOL);
        assertThat(summer.freeTime()).isEqualTo(FreeTime.AFTER_SCHOOL);
    }

    @Test
    void tellsItsFreeTimeInTheSchoolsZoneNotInUtc() {
        var fridayEvening =
                ExampleSlot.at("2026-10-16T20:00").in("America/Los_Angeles").build();

        assertThat(fridayEvening.start()).isEqualTo(Instant.parse("2026-10-17T03:00:00Z"));
        assertThat(fridayEvening.freeTime()).isEqualTo(FreeTime.EVENING);
    }

    @Test
    void suitsThoseAtHomeOnTopOfItsFreeTime() {
        var online = ExampleSlot.at("2026-10-13T18:00").online().build();

        assertThat(online.suits(FreeTime.ONLINE)).isTrue();
        assertThat(online.suits(FreeTime.EVENING)).isTrue();
        assertThat(online.suits(FreeTime.MORNING)).isFalse();
        assertThat(ExampleSlot.slot().build().suits(FreeTime.ONLINE)).isFalse();
    }

    @Test
    void isOpenUntilItsDeadlineAndPastFromItsEnd() {
        var slot = ExampleSlot.slot().build();

        assertThat(slot.isOpen(slot.start().minusSeconds(1))).isTrue();
        assertThat(slot.isOpen(slot.start())).isFalse();
        assertThat(slot.isPast(slot.end().minusSeconds(1))).isFalse();
        assertThat(slot.isPast(slot.end())).isTrue();
    }

    @Test
    void hasNeverFewerThanNoPlacesLeft() {
        assertThat(ExampleSlot.slot().places(3, 5).build().placesLeft()).isZero();
        assertThat(ExampleSlot.slot().places(3, 5).build().isFull()).isTrue();
    }
}

package org.homeroom.evening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void countsTheFirstMinuteOfAQuarterWithIt() {
        assertThat(Quarter.of(List.of(at("17:45:00"), at("17:59:59"), at("18:00:00"))))
                .containsExactly(new Quarter(at("17:45:00"), 2), new Quarter(at("18:00:00"), 1));
    }

    @Test
    void showsQuartersInWhichNobodyCameButNoLongEmptiness() {
        assertThat(Quarter.of(List.of(at("08:00:00"), at("17:00:00"), at("17:50:00"))))
                .containsExactly(
                        new Quarter(at("08:00:00"), 1),
                        new Quarter(at("17:00:00"), 1),
                        new Quarter(at("17:15:00"), 0),
                        new Quarter(at("17:30:00"), 0),
                        new Quarter(at("17:45:00"), 1));
    }

    @Test
    void knowsNothingOfNobody() {
        assertThat(Quarter.of(List.of())).isEmpty();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-25T" + time + "Z");
    }
}

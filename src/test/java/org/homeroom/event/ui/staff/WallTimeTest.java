package org.homeroom.event.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.homeroom.event.ui.staff.WallTime.Oddity;
import org.junit.jupiter.api.Test;

class WallTimeTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void readsAPlainTimeInTheSchoolsZone() {
        var time = WallTime.of(LocalDate.of(2026, 10, 14), LocalTime.of(18, 0), NEW_YORK);

        assertThat(time.oddity()).isEqualTo(Oddity.NONE);
        assertThat(time.instant()).isEqualTo(Instant.parse("2026-10-14T22:00:00Z"));
    }

    @Test
    void movesATimeThatDoesNotExistAsFarAsTheClocksJump() {
        var time = WallTime.of(LocalDate.of(2026, 3, 8), LocalTime.of(2, 30), NEW_YORK);

        assertThat(time.oddity()).isEqualTo(Oddity.SKIPPED);
        assertThat(time.at().toLocalTime()).isEqualTo(LocalTime.of(3, 30));
    }

    @Test
    void takesTheFirstOfATimeThatComesTwice() {
        var time = WallTime.of(LocalDate.of(2026, 11, 1), LocalTime.of(1, 30), NEW_YORK);

        assertThat(time.oddity()).isEqualTo(Oddity.DOUBLED);
        assertThat(time.instant()).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    }
}

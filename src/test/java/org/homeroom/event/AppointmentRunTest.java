package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.homeroom.event.AppointmentRun.Pause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentRunTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Test
    void holdsAsManyWholeAppointmentsAsThereIsTimeFor() {
        assertThat(starts(run("16:00", "17:00", 15, 0, null))).containsExactly("16:00", "16:15", "16:30", "16:45");
        assertThat(starts(run("16:00", "17:00", 15, 5, null))).containsExactly("16:00", "16:20", "16:40");
        assertThat(starts(run("16:00", "16:10", 15, 5, null))).isEmpty();
    }

    @Test
    void goesOnWhereTheLongerPauseEnds() {
        var pause = new Pause(LocalTime.of(16, 25), LocalTime.of(16, 50));

        assertThat(starts(run("16:00", "17:20", 15, 0, pause))).containsExactly("16:00", "16:50", "17:05");
    }

    @Test
    void fillsTheLastHourOfTheDay() {
        assertThat(starts(run("23:00", "23:59", 20, 0, null))).containsExactly("23:00", "23:20");
    }

    @Test
    void takesNoLengthOutsideFiveToSixtyMinutes() {
        assertThatThrownBy(() -> run("16:00", "17:00", 4, 0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run("16:00", "17:00", 61, 0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run("16:00", "17:00", 15, 31, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run("17:00", "17:00", 15, 0, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> starts(AppointmentRun run) {
        return run.stays(ZONE).stream()
                .map(stay -> LocalTime.ofInstant(stay.start(), ZONE).toString())
                .toList();
    }

    private static AppointmentRun run(String from, String to, int length, int between, @Nullable Pause pause) {
        return new AppointmentRun(
                new HostWish.Named("Ms Rivera"),
                LocalDate.of(2026, 12, 3),
                LocalTime.parse(from),
                LocalTime.parse(to),
                Duration.ofMinutes(length),
                Duration.ofMinutes(between),
                pause,
                null,
                "https://meet.example/rivera",
                Set.of("en"),
                Set.of());
    }
}

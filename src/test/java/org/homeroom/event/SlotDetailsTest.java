package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlotDetailsTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Test
    void keepsTheTimeOfDayOverAChangeToWinterTime() {
        var before = online(at("2026-10-27T18:00"), at("2026-10-27T19:30"), 10);

        var after = before.weeksLater(1, ZONE);

        assertThat(after.start()).isEqualTo(at("2026-11-03T18:00"));
        assertThat(after.end()).isEqualTo(at("2026-11-03T19:30"));
        assertThat(after.start()).isNotEqualTo(before.start().plusSeconds(7 * 86_400));
    }

    @Test
    void refusesSlotsThatCannotBe() {
        var start = at("2026-10-27T18:00");
        assertThatIllegalArgumentException().isThrownBy(() -> online(start, start, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> online(start, start.plusSeconds(60), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlotDetails(
                        start,
                        start.plusSeconds(60),
                        Deadlines.at(start),
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        5,
                        Map.of()));
    }

    private static SlotDetails online(Instant start, Instant end, int capacity) {
        return new SlotDetails(
                start,
                end,
                Deadlines.at(start),
                null,
                "https://meet.example.org/x",
                Set.of("en"),
                Set.of(),
                capacity,
                Map.of());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}

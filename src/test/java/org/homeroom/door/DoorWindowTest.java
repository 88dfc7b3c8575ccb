package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.homeroom.account.Role;
import org.homeroom.event.Deadlines;
import org.homeroom.event.EventId;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotState;
import org.homeroom.event.SlotSummary;
import org.homeroom.school.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorWindowTest {

    /** Six to half past seven in the evening in New York, the 10th of March. */
    private static final SlotSummary SLOT = slot(SlotState.SCHEDULED);

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T19:59:59Z, false",
        "2026-03-10T20:00:00Z, true",
        "2026-03-10T22:30:00Z, true",
        "2026-03-11T01:29:59Z, true",
        "2026-03-11T01:30:00Z, false",
    })
    void opensToVolunteersTwoHoursAroundTheEvent(Instant now, boolean open) {
        assertThat(DoorWindow.isOpen(SLOT, Role.VOLUNTEER, now)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T03:59:59Z, false",
        "2026-03-10T04:00:00Z, true",
        "2026-03-11T03:59:59Z, true",
        "2026-03-11T04:00:00Z, false",
    })
    void opensToTheSchoolsOwnPeopleAllThatDayInItsZone(Instant now, boolean open) {
        assertThat(DoorWindow.isOpen(SLOT, Role.ADMINISTRATOR, now)).isEqualTo(open);
        assertThat(DoorWindow.isOpen(SLOT, Role.TEACHER, now)).isEqualTo(open);
    }

    @Test
    void opensForEachDateOfASeries() {
        var later = SLOT.start().plus(Duration.ofDays(7));
        var series = slot(SlotState.SCHEDULED, List.of(new SlotSession(later, later.plusSeconds(5400))));

        assertThat(DoorWindow.isOpen(series, Role.VOLUNTEER, SLOT.start())).isTrue();
        assertThat(DoorWindow.isOpen(series, Role.VOLUNTEER, later)).isTrue();
        assertThat(DoorWindow.isOpen(series, Role.TEACHER, later.minus(Duration.ofDays(3))))
                .isFalse();
        assertThat(series.sessionNearest(later.minus(Duration.ofHours(10)))).isEqualTo(2);
        assertThat(series.sessionNearest(SLOT.start().plusSeconds(60))).isEqualTo(1);
    }

    @Test
    void staysClosedWhenTheSlotIsCancelled() {
        assertThat(DoorWindow.isOpen(slot(SlotState.CANCELLED), Role.ADMINISTRATOR, SLOT.start()))
                .isFalse();
    }

    private static SlotSummary slot(SlotState state) {
        return slot(state, List.of());
    }

    private static SlotSummary slot(SlotState state, List<SlotSession> further) {
        var start = Instant.parse("2026-03-10T22:00:00Z");
        var details = new SlotDetails(
                start,
                start.plusSeconds(5400),
                Deadlines.at(start),
                null,
                "https://meet.example.org",
                Set.of("en"),
                Set.of(),
                10,
                Map.of());
        return new SlotSummary(
                new SlotId(UUID.randomUUID()),
                new EventId(UUID.randomUUID()),
                new SchoolId(UUID.randomUUID()),
                ZoneId.of("America/New_York"),
                state,
                details.followedBy(further),
                null,
                0,
                new TreeMap<>(),
                false,
                0);
    }
}

package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.homeroom.event.SlotSession;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two evenings that families register for once: the first begins in half an hour, the second a week later. */
class DoorSeriesTest extends OpenDoor {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Instant first = Instant.now().plusSeconds(1800).truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void planASeries() {
        slot = year.slot(
                event,
                year.plan(first, 5, Map.of())
                        .followedBy(List.of(new SlotSession(
                                first.plus(WEEK), first.plus(WEEK).plusSeconds(5400)))));
        doorway.volunteerAt(slot);
    }

    @Test
    void letsTheSameFamilyArriveOnEachEvening() {
        var code = register(Requests.to(slot).adults(2));
        var party = expected(code);
        arrive(party, party.everyone());

        aWeekPasses();

        var again = expected(code);
        assertThat(again.areAllHere()).isFalse();
        assertThat(door.board(slot).orElseThrow().counts()).isEqualTo(new DoorCounts(0, 2, 0, 3));
        assertThat(arrive(again, again.everyone()).now()).hasSize(2);
        assertThat(door.find(slot, code)).isInstanceOf(DoorResult.AlreadyHere.class);
        assertThat(rows("check_in")).isEqualTo(4);
    }

    @Test
    void opensForEachEvening() {
        assertThat(door.slots()).hasSize(1);
        aWeekPasses();
        assertThat(door.slots()).hasSize(1);
    }

    /** The first evening was a week ago; the second begins in half an hour. */
    private void aWeekPasses() {
        jdbc.sql(
                        "update time_slot set version = version + 1, starts_at = :start, ends_at = :end, registration_deadline = :start,"
                                + " change_deadline = :start, childcare_deadline = :start where id in (select slot_id from slot_session)")
                .param("start", utc(first.minus(WEEK)))
                .param("end", utc(first.minus(WEEK).plusSeconds(5400)))
                .update();
        jdbc.sql("update slot_session set starts_at = :start, ends_at = :end")
                .param("start", utc(first))
                .param("end", utc(first.plusSeconds(5400)))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

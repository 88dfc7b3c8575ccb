package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.homeroom.event.AgeBand;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

class DoorTest extends OpenDoor {

    @Autowired
    private MeterRegistry meters;

    @Test
    void letsAFamilyInOneByOneAndTogether() {
        var party = expected(register(
                Requests.to(slot).adult("Marta", "am").adult("Dawit", "am").child("Liya", 5)));
        var marta = party.entry().people().getFirst().id();

        assertThat(arrive(party, Set.of(marta)).now()).containsExactly(marta);
        assertThat(door.board(slot).orElseThrow().counts()).isEqualTo(new DoorCounts(1, 3, 0, 2));
        assertThat(arrive(party, party.everyone()).now()).hasSize(2).doesNotContain(marta);

        assertThat(door.board(slot).orElseThrow().counts()).isEqualTo(new DoorCounts(3, 3, 0, 2));
        assertThat(door.find(slot, party.entry().shortCode())).isInstanceOf(DoorResult.AlreadyHere.class);
    }

    @Test
    void countsChildrenInChildcareOnceTheyAreHere() {
        var start = Instant.now().plusSeconds(600);
        slot = year.slot(event, year.plan(start, 5, Map.of(AgeBand.PRESCHOOL, 2)));
        doorway.volunteerAt(slot);
        var party = expected(register(Requests.to(slot).childInCare("Liya", 4)));

        assertThat(door.board(slot).orElseThrow().counts().inChildcare()).isZero();
        arrive(party, party.everyone());
        assertThat(door.board(slot).orElseThrow().counts().inChildcare()).isEqualTo(1);
    }

    @Test
    void writesATapOnceHoweverOftenItIsSent() {
        var party = expected(register(Requests.to(slot).adults(2)));
        var key = Doorway.tap();

        var first = door.arrive(slot, party.id(), party.everyone(), key);
        var again = door.arrive(slot, party.id(), party.everyone(), key);

        assertThat(first).isInstanceOf(DoorResult.Arrived.class);
        assertThat(again).isEqualTo(first);
        assertThat(rows("check_in")).isEqualTo(2);
    }

    @Test
    void countsWhoCameOnce() {
        var arrivals = meters.get(DoorMeters.ARRIVALS).counter();
        double before = arrivals.count();
        var party = expected(register(Requests.to(slot).adults(2)));
        var key = Doorway.tap();

        door.arrive(slot, party.id(), party.everyone(), key);
        door.arrive(slot, party.id(), party.everyone(), key);
        door.undo(slot, party.id(), party.everyone(), Doorway.tap());

        assertThat(arrivals.count() - before).isEqualTo(2);
    }

    @Test
    void letsAFamilyArriveOnceThoughTwoDoorsSaySoAtOnce() throws Exception {
        var party = expected(register(Requests.to(slot).adults(3)));
        var taps = Stream.generate(() -> new DelegatingSecurityContextCallable<>(
                        () -> door.arrive(slot, party.id(), party.everyone(), Doorway.tap())))
                .limit(8)
                .toList();

        var results = new ArrayList<DoorResult>();
        try (var doors = Executors.newFixedThreadPool(8)) {
            for (var done : doors.invokeAll(taps)) {
                results.add(done.get());
            }
        }

        assertThat(results).filteredOn(DoorResult.Arrived.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(DoorResult.AlreadyHere.class::isInstance).hasSize(7);
        assertThat(rows("check_in")).isEqualTo(3);
    }

    @Test
    void takesAnArrivalBackAndKeepsWhatHappened() {
        var party = expected(register(Requests.to(slot)));
        arrive(party, party.everyone());

        door.undo(slot, party.id(), party.everyone(), Doorway.tap());
        assertThat(door.board(slot).orElseThrow().counts().here()).isZero();

        arrive(party, party.everyone());
        assertThat(door.board(slot).orElseThrow().counts().here()).isEqualTo(1);
        assertThat(jdbc.sql("select kind from check_in order by turn")
                        .query(String.class)
                        .list())
                .containsExactly("ARRIVED", "UNDONE", "ARRIVED");
    }

    @Test
    void letsInNobodyWhoDoesNotBelongToTheFamily() {
        var party = expected(register(Requests.to(slot)));
        var stranger = new PersonId(UUID.randomUUID());

        assertThat(door.arrive(slot, party.id(), Set.of(stranger), Doorway.tap()))
                .isInstanceOf(DoorResult.Refused.class);
        assertThat(rows("check_in")).isZero();
    }
}

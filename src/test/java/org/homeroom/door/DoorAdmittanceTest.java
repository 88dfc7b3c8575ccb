package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.registration.Admittance;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DoorAdmittanceTest extends OpenDoor {

    @Autowired
    private EventCatalogue catalogue;

    @Test
    void admitsFromTheWaitingListIfThereIsRoom() {
        register(Requests.to(slot).adults(4));
        var code = register(Requests.to(slot).adults(2));

        assertThat(door.find(slot, code)).isInstanceOfSatisfying(DoorResult.Waiting.class, waiting -> {
            assertThat(waiting.placesLeft()).isEqualTo(1);
            var entry = waiting.party().entry();
            assertThat(door.arrive(slot, entry.id(), waiting.party().everyone(), Doorway.tap()))
                    .isInstanceOf(DoorResult.Waiting.class);
            assertThat(door.admit(slot, entry.id(), new Admittance(Doorway.tap(), false, false)))
                    .isInstanceOf(DoorResult.Full.class);
            assertThat(rows("check_in")).isZero();
            assertThat(door.admit(slot, entry.id(), new Admittance(Doorway.tap(), true, false)))
                    .isInstanceOfSatisfying(
                            DoorResult.Arrived.class,
                            in -> assertThat(in.crowded()).isTrue());
        });
        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(6);
    }

    @Test
    void movesAFamilyOfAnotherTimeOfTheSameEvent() {
        var thursday = year.slot(event, 5);
        var code = register(Requests.to(thursday).adults(2));

        var other = (DoorResult.OtherSlot) door.find(slot, code);
        assertThat(other.there().slot().id()).isEqualTo(thursday);
        assertThat(other.placesLeft()).isEqualTo(5);
        var how = new Admittance(Doorway.tap(), false, false);

        assertThat(door.admit(slot, other.entry().id(), how)).isInstanceOf(DoorResult.Arrived.class);
        assertThat(door.admit(slot, other.entry().id(), how)).isInstanceOf(DoorResult.Arrived.class);
        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(2);
        assertThat(catalogue.findSlot(thursday).orElseThrow().taken()).isZero();
        assertThat(rows("check_in")).isEqualTo(2);
    }

    @Test
    void keepsTheRegistrationForAnotherEventWhenAFamilyIsLetInHere() {
        var elsewhere = year.slot(year.workshop("Making tamales"), 5);
        var code = register(Requests.to(elsewhere).adult("Rosa", "es").child("Luz", 6));
        var other = (DoorResult.OtherSlot) door.find(slot, code);
        var how = new Admittance(Doorway.tap(), false, false);

        var in = (DoorResult.Arrived) door.admit(slot, other.entry().id(), how);
        door.admit(slot, other.entry().id(), how);

        assertThat(in.party().entry().people()).hasSize(2);
        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(2);
        assertThat(catalogue.findSlot(elsewhere).orElseThrow().taken()).isEqualTo(2);
        assertThat(rows("registration")).isEqualTo(2);
        assertThat(rows("family")).isEqualTo(1);
    }

    @Test
    void countsAFamilyOnceThatIsLetInHereAgain() {
        var elsewhere = year.slot(year.workshop("Making tamales"), 5);
        var code = register(Requests.to(elsewhere).adults(2));
        var other = (DoorResult.OtherSlot) door.find(slot, code);

        door.admit(slot, other.entry().id(), new Admittance(Doorway.tap(), false, false));
        door.admit(slot, other.entry().id(), new Admittance(Doorway.tap(), true, false));

        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(2);
        assertThat(rows("check_in")).isEqualTo(2);
    }

    @Test
    void offersToKeepChildrenWithTheFamilyWhenNoChildcarePlaceIsFree() {
        var start = Instant.now().plusSeconds(86_400 * 3);
        var later = year.slot(event, year.plan(start, 5, Map.of(AgeBand.PRESCHOOL, 1)));
        var code = register(Requests.to(later).childInCare("Liya", 4));
        var other = (DoorResult.OtherSlot) door.find(slot, code);

        assertThat(door.admit(slot, other.entry().id(), new Admittance(Doorway.tap(), false, false)))
                .isInstanceOf(DoorResult.ChildcareFull.class);
        assertThat(door.admit(slot, other.entry().id(), new Admittance(Doorway.tap(), true, true)))
                .isInstanceOf(DoorResult.Arrived.class);
        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(2);
    }

    @Test
    void saysThatARegistrationWasCancelledAndMayLetThemIn() {
        var code = register(Requests.to(slot));
        doorway.cancel(code);

        var cancelled = (DoorResult.Cancelled) door.find(slot, code);
        assertThat(door.admit(slot, cancelled.entry().id(), new Admittance(Doorway.tap(), false, false)))
                .isInstanceOf(DoorResult.Arrived.class);
    }

    @Test
    void welcomesThoseWhoJustWalkInEvenWhenAllPlacesAreTaken() {
        register(Requests.to(slot).adults(5));
        var form = walkIn("Олена Шевченко", 2, 1);

        var in = (DoorResult.Arrived) door.walkIn(slot, form);
        var again = (DoorResult.Arrived) door.walkIn(slot, form);

        assertThat(in.crowded()).isTrue();
        assertThat(again.party().id()).isEqualTo(in.party().id());
        assertThat(in.party().entry().people())
                .extracting(person -> person.name())
                .containsExactly("Олена Шевченко", "Олена Шевченко +1", "Олена Шевченко +2");
        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(8);
        assertThat(rows("check_in")).isEqualTo(3);
    }

    @Test
    void welcomesWalkInsUntilTheDoorCloses() {
        var over = doorway.slot(event, Duration.ofMinutes(-120), 5);
        doorway.volunteerAt(over);

        assertThat(door.walkIn(over, walkIn("Ana", 1, 0))).isInstanceOf(DoorResult.Arrived.class);
    }
}

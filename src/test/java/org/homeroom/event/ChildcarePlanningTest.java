package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@RecordApplicationEvents
class ChildcarePlanningTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private ChildcarePlanning planning;

    @Autowired
    private SlotPlaces places;

    @Autowired
    private EventAdministration administration;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents published;

    private SlotId slot;

    @BeforeEach
    void openASlotWithTypedPlaces() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        slot = year.slot(year.workshop("Homework without tears"), 20, Map.of(AgeBand.TODDLER, 2, AgeBand.PRESCHOOL, 4));
    }

    @Test
    void letsBandsShareThePlacesOfTheirRoom() {
        plan(new ChildcarePlaces(1, 5, 5, 0));

        assertThat(take(Map.of(AgeBand.TODDLER, 2, AgeBand.PRESCHOOL, 2))).isTrue();
        assertThat(take(Map.of(AgeBand.TODDLER, 2))).isFalse();
        assertThat(take(Map.of(AgeBand.PRESCHOOL, 1))).isTrue();

        assertThat(slot().childcare())
                .containsOnlyKeys(AgeBand.TODDLER, AgeBand.PRESCHOOL)
                .allSatisfy((band, room) -> assertThat(room.left()).isZero());
        assertThat(slot().childcareRooms()).containsExactly(new ChildcarePlaces(1, 5, 5, 5));
        transaction.executeWithoutResult(status -> places.freeChildcare(slot, Map.of(AgeBand.TODDLER, 2)));
        assertThat(slot().childcareRooms()).containsExactly(new ChildcarePlaces(1, 5, 5, 3));
    }

    @Test
    void takesNobodyOfAnAgeThatNoRoomIsFor() {
        plan(new ChildcarePlaces(3, 5, 5, 0));

        assertThat(take(Map.of(AgeBand.TODDLER, 1))).isFalse();
        assertThat(take(Map.of(AgeBand.SCHOOL_AGE, 1))).isFalse();
    }

    @Test
    void keepsWhatWasPromisedWhenARoomShrinksAndLetsNobodyNewIn() {
        plan(new ChildcarePlaces(1, 2, 2, 5));

        assertThat(slot().childcareRooms().getFirst().left()).isZero();
        assertThat(take(Map.of(AgeBand.TODDLER, 1))).isFalse();
    }

    @Test
    void saysWhenThereIsMoreAndOnlyThen() {
        plan(new ChildcarePlaces(1, 2, 2, 0), new ChildcarePlaces(3, 5, 3, 0));
        assertThat(published.stream(PlacesFreed.class)).isEmpty();

        plan(new ChildcarePlaces(1, 5, 4, 0));
        assertThat(published.stream(PlacesFreed.class)).containsExactly(new PlacesFreed(slot));
    }

    @Test
    void typedPlacesNoLongerCountOnceRoomsArePlanned() {
        plan(new ChildcarePlaces(1, 5, 5, 2));

        assertThat(slot().childcareStaffed()).isTrue();
        assertThat(slot().details().childcare()).isEmpty();
        var planned = administration.plan(slot, year.plan(30, Map.of(AgeBand.INFANT, 9)));

        assertThat(planned).isInstanceOf(Planning.Planned.class);
        assertThat(slot().details().capacity()).isEqualTo(30);
        assertThat(slot().childcareRooms()).containsExactly(new ChildcarePlaces(1, 5, 5, 2));
    }

    private boolean take(Map<AgeBand, Integer> children) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean all = places.takeChildcare(slot, children);
            if (!all) {
                status.setRollbackOnly();
            }
            return all;
        }));
    }

    private void plan(ChildcarePlaces... rooms) {
        transaction.executeWithoutResult(status -> {
            assertThat(planning.lock(slot)).isTrue();
            planning.plan(slot, List.of(rooms));
        });
    }

    private SlotSummary slot() {
        return administration.findOfSlot(slot).orElseThrow().slots().getFirst();
    }
}

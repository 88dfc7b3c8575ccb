package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeroom.childcare.SlotCare.Gap;
import org.homeroom.event.AgeBand;
import org.homeroom.event.ChildcarePlaces;
import org.homeroom.event.SlotId;
import org.homeroom.registration.ChildcareDemand;
import org.homeroom.school.SchoolId;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class SlotCareTest {

    private static final Ratios RATIOS = Ratios.of(0, 3, 1, 4, 3, 7, 6, 10);

    @Test
    void givesEachCarerAsManyChildrenAsTheYoungestInTheRoomAllows() {
        var care = care(ChildcareDemand.NONE, room(AgeBand.TODDLER, AgeBand.TODDLER, 20, 2));

        assertThat(care.rooms().getFirst().places()).isEqualTo(8);
    }

    @Test
    void countsAMixedRoomByItsYoungest() {
        var care = care(ChildcareDemand.NONE, room(AgeBand.INFANT, AgeBand.SCHOOL_AGE, 30, 3));

        assertThat(care.rooms().getFirst().perCarer()).isEqualTo(3);
        assertThat(care.places()).isEqualTo(9);
    }

    @Test
    void fillsNoRoomBeyondItsOwnSize() {
        assertThat(care(ChildcareDemand.NONE, room(AgeBand.SCHOOL_AGE, AgeBand.SCHOOL_AGE, 12, 2))
                        .places())
                .isEqualTo(12);
    }

    @Test
    void hasNoPlaceAtAllWithFewerThanTwoAdults() {
        var alone = care(
                demand(Map.of(AgeBand.TODDLER, 1), Map.of()),
                room(AgeBand.TODDLER, AgeBand.TODDLER, 8, 1),
                room(AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 8, 0));

        assertThat(alone.places()).isZero();
        assertThat(alone.hasTooFewAdults()).isTrue();

        var together = care(
                ChildcareDemand.NONE,
                room(AgeBand.TODDLER, AgeBand.TODDLER, 8, 1),
                room(AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 8, 1));
        assertThat(together.rooms()).extracting(SlotCare.Room::places).containsExactly(4, 7);
        assertThat(together.hasTooFewAdults()).isFalse();
    }

    @Test
    void missesCarersForThoseWhoHoldAndThoseWhoAwaitAPlace() {
        var care = care(
                demand(Map.of(AgeBand.TODDLER, 7), Map.of(AgeBand.TODDLER, 2)),
                room(AgeBand.TODDLER, AgeBand.TODDLER, 20, 1),
                room(AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 8, 1));

        var toddlers = care.rooms().getFirst();
        assertThat(toddlers.carersNeeded()).isEqualTo(3);
        assertThat(care.gaps()).containsExactly(new Gap.TooManyPromised(toddlers), new Gap.CarersMissing(toddlers));
        assertThat(toddlers.over()).isEqualTo(3);
    }

    @Test
    void missesNoCarersForChildrenARoomCannotHold() {
        var care = care(demand(Map.of(), Map.of(AgeBand.TODDLER, 30)), room(AgeBand.TODDLER, AgeBand.TODDLER, 8, 2));

        assertThat(care.gaps()).isEmpty();
    }

    @Test
    void missesASecondAdultWhereOneWouldDo() {
        var care =
                care(demand(Map.of(AgeBand.PRESCHOOL, 2), Map.of()), room(AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 8, 1));

        assertThat(care.gaps()).contains(new Gap.SecondAdultMissing());
    }

    @Test
    void findsChildrenNoRoomIsFor() {
        var care = care(
                demand(Map.of(AgeBand.INFANT, 1), Map.of(AgeBand.INFANT, 1)),
                room(AgeBand.TODDLER, AgeBand.PRESCHOOL, 8, 2));

        assertThat(care.gaps()).containsExactly(new Gap.NoRoom(AgeBand.INFANT, 2));
    }

    @Test
    void takesTypedPlacesAsTheyAreAndFindsNoGapInThem() {
        var care = SlotCare.typed(
                List.of(ChildcarePlaces.of(AgeBand.TODDLER, 6, 2)),
                RATIOS,
                demand(Map.of(AgeBand.TODDLER, 2), Map.of()));

        assertThat(care.places()).isEqualTo(6);
        assertThat(care.gaps()).isEmpty();
        assertThat(care.hasTooFewAdults()).isFalse();
    }

    private static SlotCare care(ChildcareDemand demand, SlotCare.Staffed... rooms) {
        return SlotCare.of(List.of(rooms), RATIOS, demand);
    }

    private static ChildcareDemand demand(Map<AgeBand, Integer> held, Map<AgeBand, Integer> waiting) {
        return new ChildcareDemand(new TreeMap<>(held), new TreeMap<>(waiting));
    }

    private static SlotCare.Staffed room(AgeBand youngest, AgeBand oldest, int roomFor, int carers) {
        var room = new CareRoom(
                new SchoolId(UUID.randomUUID()),
                new SlotId(UUID.randomUUID()),
                new RoomPlan("", youngest, oldest, roomFor),
                Instant.EPOCH);
        ReflectionTestUtils.setField(room, "id", UUID.randomUUID());
        return new SlotCare.Staffed(
                room,
                IntStream.range(0, carers)
                        .mapToObj(i -> new CarerSummary(new CarerId(UUID.randomUUID()), "Carer " + i, "", "", false))
                        .toList());
    }
}

package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.ChildcareDemands;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

@DatabaseTest
class StaffingRaceTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private CaredWorkshop workshop;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Childcare childcare;

    @Autowired
    private ChildcareDemands demands;

    @Autowired
    private EventCatalogue catalogue;

    private EventId event;

    @BeforeEach
    void signIn() {
        workshop.signIn(Role.ADMINISTRATOR);
        event = workshop.event();
    }

    @Test
    void givesTheLastPlaceOfAMixedRoomToOneFamily() throws Exception {
        var slot = staffed(4);

        var outcomes = atOnce(IntStream.range(0, 16)
                .<Callable<RegistrationOutcome>>mapToObj(
                        i -> () -> workshop.register(slot, "Child", i % 2 == 0 ? 2 : 4))
                .toList());

        assertThat(outcomes).filteredOn(Confirmed.class::isInstance).hasSize(4);
        assertThat(outcomes).filteredOn(ChildcareFull.class::isInstance).hasSize(12);
        assertThat(taken(slot)).isEqualTo(4).isEqualTo(held(slot));
    }

    @Test
    void countsRightWhenACarerLeavesWhileFamiliesRegister() throws Exception {
        var slot = staffed(20);
        var room = childcare.of(slot).rooms().getFirst();
        var leaves = room.carers().getFirst().id();
        Stream<Callable<Object>> families =
                IntStream.range(0, 14).mapToObj(i -> () -> workshop.register(slot, "Child", i % 2 == 0 ? 2 : 4));
        Stream<Callable<Object>> carer = IntStream.range(0, 6)
                .mapToObj(i -> () -> i % 2 == 0
                        ? staffing.unassign(slot, leaves)
                        : staffing.assign(slot, room.planned().orElseThrow(), leaves));

        var outcomes = atOnce(Stream.concat(families, carer).toList());

        long confirmed = outcomes.stream().filter(Confirmed.class::isInstance).count();
        assertThat(outcomes).noneMatch(StaffingOutcome.Over.class::isInstance);
        assertThat(confirmed).isLessThanOrEqualTo(8);
        assertThat(taken(slot)).isEqualTo((int) confirmed).isEqualTo(held(slot));
        workshop.assign(slot, room.planned().orElseThrow(), leaves);
        staffing.unassign(slot, leaves);
        assertThat(taken(slot)).isEqualTo((int) confirmed);
        assertThat(workshop.register(slot, "Late", 2)).isInstanceOf(ChildcareFull.class);
    }

    @Test
    void sendsACarerToOneOfTwoSlotsThatAskAtOnce() throws Exception {
        var slots = IntStream.range(0, 4).mapToObj(i -> year.slot(event, 10)).toList();
        var hana = workshop.carer("Hana Girma");
        var rooms = slots.stream()
                .map(slot -> workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 10))
                .toList();

        var outcomes = atOnce(IntStream.range(0, 4)
                .<Callable<StaffingOutcome>>mapToObj(i -> () -> staffing.assign(slots.get(i), rooms.get(i), hana))
                .toList());

        assertThat(outcomes).filteredOn(StaffingOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StaffingOutcome.Busy.class::isInstance).hasSize(3);
        assertThat(slots.stream().mapToInt(slot -> childcare.of(slot).adults()).sum())
                .isEqualTo(1);
    }

    private SlotId staffed(int roomFor) {
        var slot = year.slot(event, 60, Map.of());
        var room = workshop.room(slot, "Blue room", AgeBand.TODDLER, AgeBand.PRESCHOOL, roomFor);
        workshop.assign(slot, room, workshop.carer("Hana Girma"), workshop.carer("Omar Haddad"));
        return slot;
    }

    private static <T> List<T> atOnce(List<? extends Callable<? extends T>> calls) throws Exception {
        var signedIn = calls.stream()
                .map(call -> new DelegatingSecurityContextCallable<T>(call::call))
                .toList();
        var outcomes = new ArrayList<T>();
        try (var clients = Executors.newFixedThreadPool(8)) {
            for (var done : clients.invokeAll(signedIn)) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }

    private int taken(SlotId slot) {
        return catalogue
                .findSlot(slot)
                .orElseThrow()
                .childcareRooms()
                .getFirst()
                .taken();
    }

    private int held(SlotId slot) {
        return demands.of(slot).held().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}

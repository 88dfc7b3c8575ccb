package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.Deadlines;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Offered;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class StaffOfALineTest extends WaitingFamilies {

    @Autowired
    private Rosters rosters;

    @Autowired
    private OfferRulesAdministration rules;

    @Autowired
    private EventAdministration administration;

    @BeforeEach
    void signIn() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
    }

    @Test
    void changesTheOrderWithAReasonOnRecord() {
        var slot = year.slot(event, 1);
        register(slot, 1);
        var first = waits(slot, 1);
        var second = waits(slot, 1);
        var third = waits(slot, 1);

        rosters.reorder(slot, List.of(id(third)), "Three times in vain.");

        assertThat(rosters.line(slot)).extracting(RegistrationDetails::code).containsExactly(third, first, second);
        assertThat(waits(slot, 1))
                .satisfies(last -> assertThat(details(last).waitingPosition()).hasValue(4));
        assertThat(audited("line.reorder")).containsExactly("Three times in vain.");
    }

    @Test
    void offersAndLetsInOutOfTurnWhereThereIsRoom() {
        var slot = year.slot(event, 3);
        var one = register(slot, 1);
        register(slot, 2);
        var large = waits(slot, 2);
        var small = waits(slot, 1);
        assertThat(rosters.letIn(id(small))).isEqualTo(new Refused(Refusal.FULL));
        registrations.cancel(one);
        clock.pass(Duration.ofMinutes(10));
        roomier(slot, 4);

        assertThat(rosters.letIn(id(small))).isInstanceOf(Confirmed.class);
        assertThat(rosters.offerByHand(id(large))).isEqualTo(new Refused(Refusal.FULL));
        roomier(slot, 6);
        assertThat(rosters.offerByHand(id(large))).isInstanceOf(Offered.class);
        assertThat(waiting(slot)).isZero();
        assertThat(taken(slot)).isEqualTo(6).isEqualTo(seatsHeld(slot));
        assertThat(audited("registration.letIn")).hasSize(1);
    }

    @Test
    void holdsEverybodyUpBehindALargeHouseholdWhereTheSchoolWantsStrictOrder() {
        rules.change(new OfferRules(8, 20, 6, 12, 24, PassingOver.STRICT_ORDER));
        var slot = year.slot(event, 3);
        var one = register(slot, 1);
        register(slot, 2);
        var large = waits(slot, 3);
        var small = waits(slot, 1);
        leave(one);
        assertThat(state(small)).isEqualTo(RegistrationState.WAITLISTED);

        registrations.cancel(large);
        sweeper.sweep();

        assertThat(state(small)).isEqualTo(RegistrationState.OFFERED);
        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThat(rules.get().passingOver()).isEqualTo(PassingOver.STRICT_ORDER);
        assertThatThrownBy(() -> rules.change(OfferRules.PRESET)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void changesAfterTheDeadlineWhatFamiliesNoLongerMay() {
        var slot = year.slot(event, closedForChanges());
        var other = year.slot(event, 5);
        var code = register(slot, 2);
        var adult = details(code).adults().getFirst().id();
        var alone = new PartyChange(Requests.freshKey(), Set.of(adult), Map.of(), List.of(), List.of());

        assertThat(registrations.cancel(code)).contains(Refusal.CHANGE_CLOSED);
        assertThat(registrations.moveTo(code, other)).isEqualTo(new Refused(Refusal.CHANGE_CLOSED));
        assertThat(registrations.change(code, alone, Wishes.NONE)).isEqualTo(new Refused(Refusal.CHANGE_CLOSED));

        assertThat(rosters.change(id(code), alone, Wishes.NONE, ChildcareWish.WITH_THE_SEAT))
                .isInstanceOf(Confirmed.class);
        assertThat(rosters.move(id(code), other)).isInstanceOf(Confirmed.class);
        assertThat(taken(slot)).isZero();
    }

    @Test
    void writesDownWhatStaffDidToALineAndNobodysWords() {
        var slot = year.slot(event, 4);
        register(slot, 4);
        var first = waits(slot, 1);
        var second = waits(slot, 1);
        var third = waits(slot, 1);
        jdbc.sql("update time_slot set version = version + 1, capacity = 6 where id = :slot")
                .param("slot", bytes(slot))
                .update();

        rosters.offerByHand(id(first));
        rosters.offerByHand(id(first));
        rosters.letIn(id(second));
        rosters.letIn(id(third));
        rosters.cancel(id(third), "Rosa called: Luis is ill.");

        assertThat(audited("registration.offer")).containsExactly(slot.toString());
        assertThat(audited("registration.letIn")).containsExactly(slot.toString());
        assertThat(audited("registration.cancel")).containsExactly(slot + " WAITLISTED SCHOOL");
    }

    @Test
    void writesDownWhomStaffRegistered() {
        var slot = year.slot(event, 5);
        rosters.register(Requests.to(slot).build());
        rosters.register(Requests.to(year.slot(event, year.plan(clock.instant().minusSeconds(9000), 5, Map.of())))
                .build());

        assertThat(audited("registration.register")).containsExactly(slot.toString());
    }

    @Test
    void tellsEverybodyInLineWhenTheSlotIsCancelled() {
        var slot = year.slot(event, 2);
        var coming = register(slot, 2);
        var offered = waits(slot, 1);
        var waiting = waits(slot, 2);
        leave(coming);
        assertThat(state(offered)).isEqualTo(RegistrationState.OFFERED);

        administration.cancelSlot(slot, "The hall is flooded.");

        assertThat(List.of(state(offered), state(waiting))).containsOnly(RegistrationState.CANCELLED);
        assertThat(letters().stream().filter("cancelledBySchool"::equals)).hasSize(2);
        assertThat(taken(slot)).isZero();
        assertThat(waiting(slot)).isZero();
    }

    @Test
    void triesAgainToCancelASlotWhenTheDatabaseLetsAnotherGoFirst() {
        var slot = year.slot(event, 2);
        register(slot, 2);
        waits(slot, 1);
        losing.times.set(2);

        administration.cancelSlot(slot, "The hall is flooded.");

        assertThat(letters().stream().filter("cancelledBySchool"::equals)).hasSize(2);
        assertThat(audited("slot.cancel")).hasSize(1);
    }

    @Test
    void offersWhatTheSchoolAddsAndSaysHowManyMovedUpTheLastTime() {
        var last = year.slot(event, 1);
        register(last, 1);
        var lucky = waits(last, 1);
        waits(last, 2);
        roomier(last, 2);
        sweeper.sweep();
        registrations.accept(lucky);
        var next = year.slot(event, year.plan(clock.instant().plus(Duration.ofDays(20)), 1, Map.of()));
        register(next, 1);
        var code = waits(next, 1);
        assertThat(registrations.movedUpLastTime(code)).isEmpty();

        clock.pass(Duration.ofDays(9));

        assertThat(registrations.movedUpLastTime(code)).hasValue(1);
        var otherEvent = year.slot(
                year.workshop("Reading at bedtime"), year.plan(clock.instant().plus(Duration.ofDays(2)), 1, Map.of()));
        assertThat(registrations.movedUpLastTime(register(otherEvent, 1))).hasValue(1);
    }

    @Test
    void knowsNothingOfAnotherSchoolsLine() {
        var slot = year.slot(event, 1);
        register(slot, 1);
        var code = waits(slot, 1);
        var first = id(code);
        SignedIn.as(year.school("oak-street", "Oak Street School").id(), Role.ADMINISTRATOR);

        assertThat(rosters.line(slot)).isEmpty();
        assertThat(rosters.letIn(first)).isEqualTo(new Refused(Refusal.UNKNOWN));
        assertThat(rosters.offerByHand(first)).isEqualTo(new Refused(Refusal.UNKNOWN));
        rosters.reorder(slot, List.of(first), "none");
        assertThat(audited("line.reorder")).isEmpty();
    }

    private RegistrationId id(RegistrationCode code) {
        return details(code).id();
    }

    private void roomier(SlotId slot, int capacity) {
        var now = catalogue.findSlot(slot).orElseThrow().details();
        administration.plan(
                slot,
                new SlotDetails(
                        now.start(),
                        now.end(),
                        now.deadlines(),
                        now.place(),
                        null,
                        now.spoken(),
                        now.interpreters(),
                        capacity,
                        Map.of()));
    }

    private SlotDetails closedForChanges() {
        var plan = year.plan(clock.instant().plus(Duration.ofDays(3)), 5, Map.of());
        return new SlotDetails(
                plan.start(),
                plan.end(),
                new Deadlines(plan.start(), clock.instant(), plan.start()),
                plan.place(),
                null,
                plan.spoken(),
                plan.interpreters(),
                5,
                Map.of());
    }

    private List<String> audited(String action) {
        return jdbc.sql("select detail from audit_entry where action = :action")
                .param("action", action)
                .query(String.class)
                .list();
    }
}

package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.Deadlines;
import org.homeroom.event.SlotDetails;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChildcareWishTest extends WaitingFamilies {

    @Autowired
    private Rosters rosters;

    @Test
    void seatsAChildUntilThereIsChildcareAndTellsItsFamilyThen() {
        var slot = year.slot(event, 3, Map.of(AgeBand.PRESCHOOL, 1));
        var first = confirmed(
                registrations.register(Requests.to(slot).childInCare("Sam", 4).build()));
        var request = Requests.to(slot).childInCare("Liya", 4);
        assertThat(registrations.register(request.build())).isInstanceOf(ChildcareFull.class);

        var second = confirmed(registrations.register(
                request.childcare(ChildcareWish.MAY_FOLLOW).build()));
        assertThat(taken(slot)).isEqualTo(3);
        assertThat(details(second).children().getFirst().waitsForCare()).isTrue();
        var third = waits(slot, 1);

        leave(first);

        assertThat(details(second).children().getFirst().childcare()).contains(AgeBand.PRESCHOOL);
        assertThat(careTaken(slot, AgeBand.PRESCHOOL)).isEqualTo(1);
        assertThat(letters()).containsOnlyOnce("childcareGranted");
        assertThat(state(third)).isEqualTo(RegistrationState.OFFERED);
        assertThat(taken(slot)).isEqualTo(2).isEqualTo(seatsHeld(slot));
    }

    @Test
    void offersSeatsAndChildcareTogetherToAFamilyThatWaitsForBoth() {
        var slot = year.slot(event, 4, Map.of(AgeBand.PRESCHOOL, 1));
        var first = confirmed(
                registrations.register(Requests.to(slot).childInCare("Sam", 4).build()));
        var request = Requests.to(slot).childInCare("Liya", 4);
        assertThat(registrations.register(request.build())).isInstanceOf(ChildcareFull.class);

        var both = waits(request.childcare(ChildcareWish.WAIT_FOR_BOTH));
        assertThat(taken(slot)).isEqualTo(1);
        var other = register(slot, 1);
        sweeper.sweep();
        assertThat(state(both)).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(details(both).children().getFirst().waitsForCare()).isFalse();

        leave(first);

        assertThat(state(both)).isEqualTo(RegistrationState.OFFERED);
        assertThat(careTaken(slot, AgeBand.PRESCHOOL)).isEqualTo(1);
        assertThat(taken(slot)).isEqualTo(2).isEqualTo(seatsHeld(slot));
        assertThat(registrations.accept(both)).isInstanceOf(Confirmed.class);
        assertThat(details(both).children().getFirst().childcare()).contains(AgeBand.PRESCHOOL);
        assertThat(state(other)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void letsNoNewcomerHaveTheChildcareThatAFamilyWaitsForTogetherWithSeats() {
        var slot = year.slot(event, 4, Map.of(AgeBand.PRESCHOOL, 1));
        confirmed(registrations.register(Requests.to(slot).childInCare("Sam", 4).build()));
        var both = waits(Requests.to(slot).childInCare("Liya", 4).childcare(ChildcareWish.WAIT_FOR_BOTH));
        jdbc.sql("update slot_childcare set places = 2 where slot_id = :slot")
                .param("slot", bytes(slot))
                .update();

        assertThat(registrations.register(
                        Requests.to(slot).childInCare("Noah", 4).build()))
                .isInstanceOf(ChildcareFull.class);

        sweeper.sweep();
        assertThat(state(both)).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void takesTheChildcareThatThereIsOnceWhereThereIsNoneForASibling() {
        var slot = year.slot(event, 5, Map.of(AgeBand.INFANT, 2, AgeBand.PRESCHOOL, 0));

        var code = confirmed(registrations.register(Requests.to(slot)
                .childInCare("Sam", 0)
                .childInCare("Liya", 4)
                .childcareMayFollow()
                .build()));

        assertThat(careTaken(slot, AgeBand.INFANT)).isEqualTo(1);
        assertThat(careTaken(slot, AgeBand.PRESCHOOL)).isZero();
        assertThat(taken(slot)).isEqualTo(2).isEqualTo(seatsHeld(slot));
        leave(code);
        assertThat(careTaken(slot, AgeBand.INFANT)).isZero();
    }

    @Test
    void takesNoChildcareForAFamilyAfterItsDeadlineButForStaff() {
        var slot = year.slot(event, closedChildcare());
        var request = Requests.to(slot).childInCare("Liya", 4).build();

        assertThat(registrations.register(request)).isEqualTo(new Refused(Refusal.CHILDCARE_CLOSED));
        var code = register(slot, 1);
        var change = new PartyChange(
                Requests.freshKey(),
                Set.of(details(code).adults().getFirst().id()),
                Map.of(),
                List.of(),
                List.of(new Newcomer.Child("Liya", 4, Newcomer.Care.NOTHING_SPECIAL)));
        assertThat(registrations.change(code, change, Wishes.NONE)).isEqualTo(new Refused(Refusal.CHILDCARE_CLOSED));

        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThat(rosters.register(request)).isInstanceOf(Confirmed.class);
    }

    @Test
    void asksAFamilyThatMovesToWhereThereIsNoChildcare() {
        var from = year.slot(event, 3, Map.of(AgeBand.PRESCHOOL, 1));
        var to = year.slot(event, 3, Map.of(AgeBand.PRESCHOOL, 0));
        var code = confirmed(
                registrations.register(Requests.to(from).childInCare("Liya", 4).build()));

        assertThat(registrations.moveTo(code, to)).isInstanceOf(ChildcareFull.class);
        assertThat(details(code).slot()).isEqualTo(from);

        assertThat(registrations.moveTo(code, to, ChildcareWish.MAY_FOLLOW)).isInstanceOf(Confirmed.class);
        assertThat(taken(to)).isEqualTo(2);
        assertThat(careTaken(from, AgeBand.PRESCHOOL)).isZero();
    }

    private SlotDetails closedChildcare() {
        var plan = year.plan(clock.instant().plus(Duration.ofDays(3)), 5, Map.of(AgeBand.PRESCHOOL, 3));
        return new SlotDetails(
                plan.start(),
                plan.end(),
                new Deadlines(plan.start(), plan.start(), clock.instant()),
                plan.place(),
                null,
                plan.spoken(),
                plan.interpreters(),
                plan.capacity(),
                plan.childcare());
    }
}

package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.registration.HouseholdWish.AsMany;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.PartlyConfirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.junit.jupiter.api.Test;

class HouseholdWishTest extends WaitingFamilies {

    @Test
    void confirmsThoseWhoFitInTheFamilysOrderAndAnAdultAmongThem() {
        var slot = year.slot(event, 2);
        var family = family(slot).household(new AsMany(List.of(2, 0, 1))).build();

        var outcome = (PartlyConfirmed) registrations.register(family);

        assertThat(details(outcome.code()).people())
                .extracting(PartyPerson::name)
                .containsExactly("Rosa", "Noah");
        assertThat(details(outcome.waiting()).people())
                .extracting(PartyPerson::name)
                .containsExactly("Luis", "Liya");
        assertThat(outcome.position()).isEqualTo(1);
        assertThat(details(outcome.code()).otherPart()).contains(outcome.waiting());
        assertThat(registrations.register(family)).isEqualTo(outcome);
        assertThat(letters()).containsExactly("partlyConfirmed");
        assertThat(taken(slot)).isEqualTo(2);
    }

    @Test
    void letsTheWholeFamilyWaitWhenItWantsToBeTogetherOrNotOneAdultFits() {
        var slot = year.slot(event, 2);
        assertThat(registrations.register(family(slot).build())).isInstanceOf(Waitlisted.class);

        var full = year.slot(event, 1);
        register(full, 1);
        assertThat(registrations.register(
                        family(full).household(new AsMany(List.of())).build()))
                .isInstanceOf(Waitlisted.class);
    }

    @Test
    void seatsTheParentAndLetsTheChildWaitForWhomThereIsNoChildcare() {
        var slot = year.slot(event, 1, Map.of(AgeBand.PRESCHOOL, 0));

        var outcome = registrations.register(Requests.to(slot)
                .adults(2)
                .childInCare("Liya", 4)
                .household(new AsMany(List.of(0, 2, 1)))
                .build());

        assertThat(outcome).isInstanceOfSatisfying(PartlyConfirmed.class, partly -> {
            assertThat(details(partly.code()).people()).hasSize(1);
            assertThat(details(partly.waiting()).people()).hasSize(2);
        });
    }

    @Test
    void offersTheRestAPlaceOfItsOwnLater() {
        var slot = year.slot(event, 3);
        var other = register(slot, 1);
        var partly = (PartlyConfirmed) registrations.register(Requests.to(slot)
                .adults(1)
                .child("Noah", 9)
                .child("Liya", 7)
                .household(new AsMany(List.of()))
                .build());
        leave(other);

        assertThat(state(partly.waiting())).isEqualTo(RegistrationState.OFFERED);
        assertThat(registrations.accept(partly.waiting())).isInstanceOf(Confirmed.class);
        assertThat(taken(slot)).isEqualTo(3);
    }

    @Test
    void neverLeavesChildrenWithoutAnAdultOfTheirFamily() {
        var slot = year.slot(event, 2);
        var elsewhere = year.slot(event, 5);
        var partly = (PartlyConfirmed) registrations.register(Requests.to(slot)
                .adults(1)
                .child("Noah", 9)
                .child("Liya", 7)
                .household(new AsMany(List.of()))
                .build());

        assertThat(registrations.moveTo(partly.waiting(), elsewhere)).isEqualTo(new Refused(Refusal.NO_ADULT));
        registrations.cancel(partly.code());
        assertThat(details(partly.waiting()).endedBecause()).contains(Ending.COMPANION);
        assertThat(waiting(slot)).isZero();
        assertThat(letters()).contains("companionCancelled");

        registrations.undoCancel(partly.code());
        assertThat(state(partly.waiting())).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(waiting(slot)).isEqualTo(1);

        registrations.moveTo(partly.code(), elsewhere);
        assertThat(state(partly.waiting())).isEqualTo(RegistrationState.CANCELLED);
        assertThat(taken(slot)).isZero();
        assertThat(waiting(slot)).isZero();
    }

    @Test
    void bringsBackChildrenWhoHadAPlaceTogetherWithTheirAdult() {
        var slot = year.slot(event, 3);
        var other = register(slot, 1);
        var partly = (PartlyConfirmed) registrations.register(Requests.to(slot)
                .adults(1)
                .child("Noah", 9)
                .child("Liya", 7)
                .household(new AsMany(List.of()))
                .build());
        leave(other);
        registrations.accept(partly.waiting());

        registrations.cancel(partly.code());
        assertThat(taken(slot)).isEqualTo(3);
        registrations.undoCancel(partly.code());
        assertThat(state(partly.waiting())).isEqualTo(RegistrationState.CONFIRMED);

        registrations.cancel(partly.code());
        clock.pass(Duration.ofMinutes(10));
        sweeper.sweep();
        assertThat(taken(slot)).isZero();
    }

    private static Requests family(SlotId slot) {
        return Requests.to(slot)
                .adult("Rosa", "en")
                .adult("Luis", "en")
                .child("Noah", 9)
                .child("Liya", 7);
    }
}

package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.homeroom.event.AgeBand;
import org.homeroom.family.Contact;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.junit.jupiter.api.Test;

class OffersTest extends WaitingFamilies {

    @Test
    void offersAPlaceToWhoeverWaitsLongestOnceACancellationStands() {
        var slot = year.slot(event, 2);
        var coming = register(slot, 2);
        var first = waits(slot, 2);
        var second = waits(slot, 1);

        registrations.cancel(coming);
        sweeper.sweep();
        assertThat(state(first)).isEqualTo(RegistrationState.WAITLISTED);

        clock.pass(Duration.ofMinutes(10));
        sweeper.sweep();

        assertThat(state(first)).isEqualTo(RegistrationState.OFFERED);
        assertThat(details(first).offeredUntil()).contains(Instant.parse("2026-03-02T21:10:00Z"));
        assertThat(details(second).waitingPosition()).hasValue(1);
        assertThat(taken(slot)).isEqualTo(2);
        assertThat(registrations.accept(first)).isInstanceOf(Confirmed.class);
        assertThat(registrations.accept(first)).isInstanceOf(Confirmed.class);
        assertThat(letters()).containsOnlyOnce("offer", "movedUp");
    }

    @Test
    void passesAnOfferOnWhenItIsDeclinedOrNotAnswered() {
        var slot = year.slot(event, 1);
        var coming = register(slot, 1);
        var first = waits(slot, 1);
        var second = waits(slot, 1);
        var third = waits(slot, 1);
        leave(coming);

        assertThat(registrations.decline(first)).isEmpty();
        sweeper.sweep();
        assertThat(state(second)).isEqualTo(RegistrationState.OFFERED);
        clock.pass(Duration.ofHours(6));
        assertThat(registrations.accept(second)).isEqualTo(new Refused(Refusal.OFFER_OVER));
        sweeper.sweep();

        assertThat(state(third)).isEqualTo(RegistrationState.OFFERED);
        assertThat(details(first).endedBecause()).contains(Ending.DECLINED);
        assertThat(details(second).endedBecause()).contains(Ending.EXPIRED);
        assertThat(letters()).contains("offerExpired");
        assertThat(taken(slot)).isEqualTo(1);
    }

    @Test
    void letsAFamilyWhoseOfferPassedBackToTheEndOfTheLineAndOffersAgain() {
        var slot = year.slot(event, 1);
        var coming = register(slot, 1);
        var first = waits(slot, 1);
        var second = waits(slot, 1);
        leave(coming);
        clock.pass(Duration.ofHours(6));
        sweeper.sweep();

        assertThat(registrations.rejoin(first)).isEqualTo(new Waitlisted(first, 1));
        registrations.decline(second);
        sweeper.sweep();

        assertThat(state(first)).isEqualTo(RegistrationState.OFFERED);
        assertThat(letters().stream().filter("offer"::equals)).hasSize(3);
    }

    @Test
    void letsAFamilyBackIntoTheLineWhoseOfferPassedAMomentAgo() {
        var slot = year.slot(event, 1);
        var coming = register(slot, 1);
        var first = waits(slot, 1);
        var second = waits(slot, 1);
        leave(coming);
        clock.pass(Duration.ofHours(6));

        assertThat(registrations.rejoin(first)).isEqualTo(new Waitlisted(first, 2));
        sweeper.sweep();

        assertThat(state(second)).isEqualTo(RegistrationState.OFFERED);
        assertThat(details(first).waitingPosition()).hasValue(1);
        assertThat(waiting(slot)).isEqualTo(1);
        assertThat(taken(slot)).isEqualTo(1).isEqualTo(seatsHeld(slot));
    }

    @Test
    void givesThoseWhoAreOnlyReachedByPhoneOrNotAtAllMoreTime() {
        var slot = year.slot(event, 2);
        var coming = register(slot, 2);
        var byPhone = waits(Requests.to(slot).contact(new Contact(null, "+1 212 555 0100")));
        var byLetter = waits(Requests.to(slot).contact(Contact.NONE));
        leave(coming);

        assertThat(details(byPhone).offeredUntil()).contains(Instant.parse("2026-03-03T15:10:00Z"));
        assertThat(details(byLetter).offeredUntil()).contains(Instant.parse("2026-03-04T15:10:00Z"));
    }

    @Test
    void passesOverALargeHouseholdForASmallOneUnlessTheSchoolWantsStrictOrder() {
        var slot = year.slot(event, 3);
        var one = register(slot, 1);
        register(slot, 2);
        var large = waits(slot, 3);
        var small = waits(slot, 1);
        leave(one);

        assertThat(state(large)).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(state(small)).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void letsANewcomerNotOvertakeThoseWhoFitButThoseWhoDoNot() {
        var slot = year.slot(event, 3);
        var one = register(slot, 1);
        register(slot, 2);
        var large = waits(slot, 2);
        registrations.cancel(one);
        clock.pass(Duration.ofMinutes(10));
        sweeper.sweep();

        assertThat(registrations.register(Requests.to(slot).build())).isInstanceOf(Confirmed.class);
        assertThat(state(large)).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(registrations.register(Requests.to(slot).build())).isInstanceOf(Waitlisted.class);
    }

    @Test
    void thanksForATurnAndNotForPlacesAFamilyThatOnlyWaited() {
        var slot = year.slot(event, 1);
        register(slot, 1);
        registrations.cancel(waits(slot, 1));

        assertThat(jdbc.sql("select body_text from outbox_message")
                        .query(String.class)
                        .list())
                .filteredOn(text -> text.contains("as you asked"))
                .singleElement()
                .asString()
                .contains("your turn goes to the families behind you")
                .doesNotContain("your places");
    }

    @Test
    void doesNotHoldOthersUpForAHouseholdThatLacksOnlyChildcare() {
        var slot = year.slot(event, 1, Map.of(AgeBand.PRESCHOOL, 0));
        var coming = register(slot, 1);
        var needsCare = waits(Requests.to(slot).childInCare("Liya", 4));
        var second = waits(slot, 1);
        leave(coming);

        assertThat(state(needsCare)).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(state(second)).isEqualTo(RegistrationState.OFFERED);
    }
}

package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.junit.jupiter.api.Test;

class RegistrationChangesTest extends WorkshopPlaces {

    @Test
    void movesToAnotherSlotAndFreesTheOldOne() {
        var one = year.slot(event, 2);
        var other = year.slot(event, 2);
        var code = confirmed(registrations.register(Requests.to(one).adults(2).build()));

        assertThat(registrations.moveTo(code, other)).isInstanceOf(Confirmed.class);

        assertThat(taken(one)).isZero();
        assertThat(taken(other)).isEqualTo(2);
        assertThat(registrations.find(code).orElseThrow().slot()).isEqualTo(other);
        assertThat(registrations.moveTo(code, one)).isInstanceOf(Confirmed.class);
        assertThat(taken(one)).isEqualTo(2);
        assertThat(taken(other)).isZero();
    }

    @Test
    void keepsTheOldPlaceWhenTheNewSlotIsFull() {
        var one = year.slot(event, 2);
        var full = year.slot(event, 1);
        registrations.register(Requests.to(full).build());
        var code = confirmed(registrations.register(Requests.to(one).adults(2).build()));

        assertThat(registrations.moveTo(code, full)).isEqualTo(new Refused(Refusal.FULL));

        assertThat(registrations.find(code).orElseThrow().slot()).isEqualTo(one);
        assertThat(taken(one)).isEqualTo(2);
        assertThat(taken(full)).isEqualTo(1);
    }

    @Test
    void changesWhoComes() {
        var slot = year.slot(event, 4, Map.of(AgeBand.PRESCHOOL, 2));
        var code = confirmed(registrations.register(
                Requests.to(slot).adults(2).childInCare("Liya", 4).build()));
        var before = registrations.find(code).orElseThrow();
        var stays = before.adults().getFirst().id();

        var outcome = registrations.change(
                code,
                new PartyChange(
                        Requests.freshKey(),
                        Set.of(stays),
                        Map.of(),
                        List.of(),
                        List.of(new Newcomer.Child("Noah", 3, Newcomer.Care.NOTHING_SPECIAL))),
                Wishes.NONE);

        assertThat(outcome).isInstanceOf(Confirmed.class);
        var after = registrations.find(code).orElseThrow();
        assertThat(after.people()).extracting(PartyPerson::name).containsExactly("Adult 1", "Noah");
        assertThat(taken(slot)).isEqualTo(1);
        assertThat(careTaken(slot, AgeBand.PRESCHOOL)).isEqualTo(1);
    }

    @Test
    void changesOnceHoweverOftenTheFormIsSent() {
        var slot = year.slot(event, 4);
        var code = confirmed(registrations.register(Requests.to(slot).build()));
        var rosa = registrations.find(code).orElseThrow().adults().getFirst().id();
        var change = new PartyChange(
                Requests.freshKey(), Set.of(rosa), Map.of(), List.of(), List.of(new Newcomer.Child("Noah", 9, null)));

        var first = registrations.change(code, change, Wishes.NONE);
        var again = registrations.change(code, change, Wishes.NONE);

        assertThat(again).isEqualTo(first);
        assertThat(registrations.find(code).orElseThrow().people())
                .extracting(PartyPerson::name)
                .containsExactly("Rosa Alvarez", "Noah");
        assertThat(taken(slot)).isEqualTo(2);
    }

    @Test
    void changesNothingWhenTheBiggerPartyDoesNotFit() {
        var slot = year.slot(event, 2);
        var code = confirmed(registrations.register(Requests.to(slot).adults(2).build()));
        var everyone = Set.copyOf(registrations.find(code).orElseThrow().people().stream()
                .map(PartyPerson::id)
                .toList());

        var bigger = new PartyChange(
                Requests.freshKey(), everyone, Map.of(), List.of(), List.of(new Newcomer.Child("Noah", 9, null)));
        assertThat(registrations.change(code, bigger, Wishes.NONE)).isEqualTo(new Refused(Refusal.FULL));
        var nobody = new PartyChange(Requests.freshKey(), Set.of(), Map.of(), List.of(), List.of());
        assertThat(registrations.change(code, nobody, Wishes.NONE)).isEqualTo(new Refused(Refusal.NO_ADULT));

        assertThat(registrations.find(code).orElseThrow().people()).hasSize(2);
        assertThat(registrations.find(code).orElseThrow().household().children())
                .isEmpty();
        assertThat(taken(slot)).isEqualTo(2);
    }

    @Test
    void keepsAFamilyWhereItIsWhenThereIsNoSuchSlot() {
        var slot = year.slot(event, 2);
        var code = confirmed(registrations.register(Requests.to(slot).build()));

        assertThat(registrations.moveTo(code, new SlotId(UUID.randomUUID()))).isEqualTo(new Refused(Refusal.UNKNOWN));

        assertThat(taken(slot)).isEqualTo(1);
    }

    @Test
    void takesACancellationBack() {
        var slot = year.slot(event, 2);
        var code = confirmed(registrations.register(Requests.to(slot).adults(2).build()));
        registrations.cancel(code);
        assertThat(taken(slot)).isEqualTo(2);

        assertThat(registrations.undoCancel(code)).isInstanceOf(Confirmed.class);
        assertThat(taken(slot)).isEqualTo(2);
    }

    @Test
    void keepsPlacesForAFamilyThatMayTakeItsCancellationBack() {
        var slot = year.slot(event, 2);
        var code = confirmed(registrations.register(Requests.to(slot).adults(2).build()));
        registrations.cancel(code);

        assertThat(registrations.register(Requests.to(slot).build())).isInstanceOf(Waitlisted.class);

        assertThat(registrations.undoCancel(code)).isInstanceOf(Confirmed.class);
        assertThat(taken(slot)).isEqualTo(2);
    }
}

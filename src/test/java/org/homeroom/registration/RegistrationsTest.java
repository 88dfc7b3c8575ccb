package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class RegistrationsTest extends WorkshopPlaces {

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void confirmsAFamilyThatFits() {
        var slot = year.slot(event, 5);
        var code = confirmed(registrations.register(Requests.to(slot)
                .adult("ሰላም ተስፋዬ", "am")
                .adult("Dawit", "en")
                .child("Liya", 7)
                .build()));

        var found = registrations.find(code).orElseThrow();
        assertThat(found.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(found.people()).extracting(PartyPerson::name).containsExactly("ሰላም ተስፋዬ", "Dawit", "Liya");
        assertThat(found.language().toLanguageTag()).isEqualTo("am");
        assertThat(taken(slot)).isEqualTo(3);
    }

    @Test
    void putsFamilyOnWaitingListWhenSlotIsFull() {
        var slot = year.slot(event, 2);
        registrations.register(Requests.to(slot).adults(2).build());

        var first = registrations.register(Requests.to(slot).build());
        var second = registrations.register(Requests.to(slot).adults(2).build());

        assertThat(first)
                .isInstanceOfSatisfying(
                        Waitlisted.class,
                        waiting -> assertThat(waiting.position()).isEqualTo(1));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Waitlisted.class,
                        waiting -> assertThat(waiting.position()).isEqualTo(2));
        assertThat(taken(slot)).isEqualTo(2);
    }

    @Test
    void neverSplitsAParty() {
        var slot = year.slot(event, 3);
        registrations.register(Requests.to(slot).adults(2).build());

        assertThat(registrations.register(Requests.to(slot).adults(2).build())).isInstanceOf(Waitlisted.class);
        assertThat(taken(slot)).isEqualTo(2);
    }

    @Test
    void countsAChildInChildcareThereAndNotAsASeat() {
        var slot = year.slot(event, 1, Map.of(AgeBand.PRESCHOOL, 1));

        var code = confirmed(
                registrations.register(Requests.to(slot).childInCare("Liya", 4).build()));

        assertThat(taken(slot)).isEqualTo(1);
        assertThat(careTaken(slot, AgeBand.PRESCHOOL)).isEqualTo(1);
        var child = registrations.find(code).orElseThrow().children().getFirst();
        assertThat(child.childcare()).contains(AgeBand.PRESCHOOL);
        assertThat(child.wantedCare()).map(Newcomer.Care::allergies).contains("peanuts");
    }

    @Test
    void registersNobodyWhenChildcareIsFullButSeatsAreFree() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        registrations.register(Requests.to(slot).childInCare("Liya", 4).build());

        var outcome =
                registrations.register(Requests.to(slot).childInCare("Noah", 3).build());

        assertThat(outcome).isEqualTo(new ChildcareFull(Set.of(AgeBand.PRESCHOOL)));
        assertThat(taken(slot)).isEqualTo(1);
        assertThat(count("registration")).isEqualTo(1);
        assertThat(count("family")).isEqualTo(1);
    }

    @Test
    void doesNotTakeWhatIsBeingTakenBackForARegistration() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 0));

        var outcome = transaction.execute(more -> {
            var answer = registrations.register(
                    Requests.to(slot).childInCare("Noah", 3).build());
            more.setRollbackOnly();
            return answer;
        });

        assertThat(outcome).isEqualTo(new ChildcareFull(Set.of(AgeBand.PRESCHOOL)));
        assertThat(count("registration")).isZero();
    }

    @Test
    void refusesWhatCannotBeHad() {
        var draft = year.slot(year.draft("Not yet"), 5);
        var cancelled = year.slot(event, 5);
        year.cancel(cancelled);
        var past = year.slot(event, year.plan(year.inDays(-2), 5, Map.of()));
        var running = year.slot(event, running());

        assertThat(register(draft)).isEqualTo(new Refused(Refusal.UNKNOWN));
        assertThat(register(new SlotId(UUID.randomUUID()))).isEqualTo(new Refused(Refusal.UNKNOWN));
        assertThat(register(cancelled)).isEqualTo(new Refused(Refusal.CANCELLED));
        assertThat(register(past)).isEqualTo(new Refused(Refusal.PAST));
        assertThat(register(running)).isEqualTo(new Refused(Refusal.CLOSED));
    }

    private RegistrationOutcome register(SlotId slot) {
        return registrations.register(Requests.to(slot).build());
    }

    private SlotDetails running() {
        var start = Instant.now().minusSeconds(600);
        return year.plan(start, 5, Map.of());
    }
}

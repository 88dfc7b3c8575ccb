package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.homeroom.family.Contact;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;

/** What is written down of a line. */
class PaperDoorTest extends TypedPaper {

    @Test
    void letsInPartOfAFamilyAndTheRestLater() {
        var party = expected(register(Requests.to(slot).adults(2)));
        var first = party.entry().people().getFirst().id();

        assertThat(entered(paper.arrive(page(), party.id(), Set.of(first), now(), key()))
                        .isWhole())
                .isFalse();
        assertThat(entered(paper.arrive(page(), party.id(), Set.of(), now(), key()))
                        .people())
                .hasSize(1);
        assertThat(here()).isEqualTo(2);
    }

    @Test
    void writesNothingOfThoseADoorSaw() {
        var party = expected(register(Requests.to(slot).adults(2)));
        arrive(party, party.everyone());
        var before = expected(party.entry().code().value()).arrivals();

        assertThat(enter(party.entry().shortCode())).isInstanceOf(PaperAnswer.AlreadyIn.class);

        assertThat(rows("check_in")).isEqualTo(2);
        assertThat(expected(party.entry().code().value()).arrivals()).isEqualTo(before);
    }

    @Test
    void takesOneEntryBackAndLeavesWhatADoorSaid() {
        var party = expected(register(Requests.to(slot).adults(2)));
        var people = party.entry().people();
        arrive(party, Set.of(people.getFirst().id()));
        var entry = entered(enter(party.entry().shortCode()));
        assertThat(entry.people()).containsExactly(people.getLast());

        assertThat(paper.undo(page(), entry.key(), key())).isTrue();
        assertThat(paper.undo(page(), entry.key(), key())).isTrue();

        assertThat(here()).isEqualTo(1);
        assertThat(desk().entries()).isEmpty();
        assertThat(entered(enter(party.entry().shortCode())).people()).containsExactly(people.getLast());
        assertThat(here()).isEqualTo(2);
    }

    @Test
    void takesNothingBackThatADoorSaid() {
        var party = expected(register(Requests.to(slot)));
        var tap = key();
        door.arrive(slot, party.id(), party.everyone(), tap.toString());

        paper.undo(page(), tap, key());

        assertThat(rows("check_in")).isEqualTo(1);
        assertThat(here()).isEqualTo(1);
    }

    @Test
    void writesALineOnceHoweverOftenItIsSent() {
        var party = expected(register(Requests.to(slot).adults(2)));
        var key = key();
        var at = now();

        var first = paper.arrive(page(), party.id(), Set.of(), at, key);
        var again = paper.arrive(page(), party.id(), Set.of(), at, key);

        assertThat(again).isEqualTo(first);
        assertThat(rows("check_in")).isEqualTo(2);
    }

    @Test
    void keepsTheTimeOnPaper() {
        var party = expected(register(Requests.to(slot)));
        var at = now().minus(Duration.ofMinutes(40));

        paper.arrive(page(), party.id(), Set.of(), at, key());

        assertThat(expected(party.entry().code().value()).since()).contains(at);
        assertThat(desk().entries()).extracting(PaperEntry::at).containsExactly(at);
    }

    @Test
    void takesNoTimeWhenTheDoorWasClosedOrThatIsStillToCome() {
        var party = expected(register(Requests.to(slot)));

        assertThat(paper.arrive(page(), party.id(), Set.of(), now().plusSeconds(600), key()))
                .isEqualTo(new PaperAnswer.WrongTime());
        assertThat(paper.arrive(page(), party.id(), Set.of(), now().minus(Duration.ofHours(3)), key()))
                .isEqualTo(new PaperAnswer.WrongTime());
        assertThat(paper.walkIn(page(), walkIn("Ana"), now().plusSeconds(600))).isEqualTo(new PaperAnswer.WrongTime());
        assertThat(rows("check_in")).isZero();
        assertThat(rows("registration")).isEqualTo(1);
    }

    @Test
    void takesFamiliesWhoJustCameInARow() {
        var ana = walkIn("Ana");
        entered(paper.walkIn(page(), ana, now()));
        entered(paper.walkIn(page(), ana, now()));
        entered(paper.walkIn(page(), new WalkIn(key().toString(), "Bo", Locale.ENGLISH, 2, 3, Contact.NONE), now()));

        assertThat(here()).isEqualTo(6);
        assertThat(desk().entries())
                .extracting(entry -> entry.people().getFirst().name())
                .containsExactly("Bo", "Ana");
    }

    @Test
    void asksBeforeItGivesThoseWhoWaitedAPlaceWithoutWritingToThemAfterTheEvening() {
        register(Requests.to(slot).adults(5));
        var waiting = register(Requests.to(slot).adult("Rosa", "es"));
        print();
        jdbc.sql("delete from outbox_message").update();
        moveTo(Instant.now().minus(Duration.ofHours(20)));

        var asked = paper.enter(page(), "rosa", desk().start(), key());
        assertThat(asked).isInstanceOf(PaperAnswer.Waiting.class);
        assertThat(rows("check_in")).isZero();
        var family = ((PaperAnswer.Waiting) asked).entry().id();

        assertThat(paper.arrive(page(), family, Set.of(), desk().start(), key()))
                .isInstanceOfSatisfying(
                        PaperAnswer.Entered.class,
                        entered -> assertThat(entered.note()).isEqualTo(FactAnswer.Note.ADMITTED));
        assertThat(waiting).isNotEmpty();
        assertThat(rows("outbox_message")).isZero();
    }

    @Test
    void asksBeforeItTakesAFamilyOfAnotherTime() {
        var other = doorway.slot(event, Duration.ofHours(30), 5);
        var code = doorway.register(Requests.to(other).adult("Rosa", "es").build());
        var shortCode = jdbc.sql("select short_code from registration")
                .query(String.class)
                .single();

        var answer = enter(shortCode);

        assertThat(answer).isInstanceOf(PaperAnswer.NotExpected.class);
        assertThat(rows("check_in")).isZero();
        var family = ((PaperAnswer.NotExpected) answer).entry();
        assertThat(family.code().value()).isEqualTo(code);
        entered(paper.arrive(page(), family.id(), Set.of(), now(), key()));
        assertThat(here()).isEqualTo(1);
    }

    @Test
    void leavesAFamilyItsPlaceAtAComingTimeWhenPaperSaysItCameToOneThatIsOver() {
        var other = doorway.slot(event, Duration.ofHours(30), 5);
        var code = doorway.register(Requests.to(other).adult("Rosa", "es").build());
        moveTo(Instant.now().minus(Duration.ofHours(20)));
        var family = ((PaperAnswer.NotExpected) enter(code)).entry();

        entered(paper.arrive(page(), family.id(), Set.of(), desk().start(), key()));

        assertThat(jdbc.sql("select taken from time_slot order by starts_at")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 1);
        assertThat(jdbc.sql("select state from registration where code = :code and slot_id = :slot")
                        .param("code", code)
                        .param("slot", bytes(other.value()))
                        .query(String.class)
                        .single())
                .isEqualTo("CONFIRMED");
    }
}

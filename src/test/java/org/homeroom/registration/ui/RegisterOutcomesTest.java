package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.ui.Screen.field;
import static org.homeroom.registration.ui.Screen.keeps;
import static org.homeroom.registration.ui.Screen.kept;
import static org.homeroom.registration.ui.Screen.path;
import static org.homeroom.registration.ui.Screen.press;
import static org.homeroom.registration.ui.Screen.slots;
import static org.homeroom.registration.ui.Screen.text;
import static org.homeroom.registration.ui.Screen.tick;
import static org.homeroom.registration.ui.Screen.type;

import java.util.Map;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.registration.Requests;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.Test;

class RegisterOutcomesTest extends FamilyScreens {

    @Test
    void registersOnceHoweverOftenItIsSent() {
        var slot = year.slot(event, 10);
        check(slot);
        var draft = keeps();
        press("Send");
        var code = only().code();

        visit(ADDRESS + "?slot=" + slot + "&step=3");
        kept(draft);

        assertThat(path()).isEqualTo("r/" + code.value() + "?new");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void saysFromTheStartThatOneWillHaveToWait() {
        var slot = year.slot(event, 1);
        registrations.register(Requests.to(slot).build());
        open("?slot=" + slot);
        assertThat(text()).contains("All places are taken at this time.");
        who();
        press("Next");
        press("Next");
        press("Join the waiting list");

        assertThat(text()).contains("You are on the waiting list", "You are next.");
    }

    @Test
    void doesNotPartAFamilyAndSaysSo() {
        var slot = year.slot(event, 1);
        open("?slot=" + slot);
        who();
        press("Add another adult");
        type("Name", "Sam");
        press("Next");

        assertThat(text()).contains("Only 1 place is left, and you are more.");
    }

    @Test
    void asksBeforeItPutsOnTheWaitingListWhoDidNotExpectIt() {
        var slot = year.slot(event, 1);
        check(slot);
        registrations.register(Requests.to(slot).build());
        press("Send");

        assertThat(text()).contains("The last places were taken while you were filling this in.", "Pick another time");
        assertThat(count()).isEqualTo(1);
        press("Join the waiting list");
        assertThat(count()).isEqualTo(2);
        assertThat(text()).contains("You are on the waiting list");
    }

    @Test
    void letsAnotherTimeBePickedWhenTheChosenOneIsCancelledMeanwhile() {
        var slot = year.slot(event, year.plan(year.inDays(3), 5, Map.of()));
        var other = year.slot(event, year.plan(year.inDays(4), 5, Map.of()));
        check(slot);
        year.cancel(slot);
        press("Send");

        assertThat(text()).contains("This was cancelled. We are sorry.", "Choose a time");
        assertThat(field("Your name").getValue()).isEqualTo("Rosa Alvarez");
        assertThat(count()).isZero();
        _setValue(slots().getFirst(), true);
        press("Next");
        press("Next");
        press("Send");
        assertThat(only().slot()).isEqualTo(other);
    }

    @Test
    void saysThatNothingIsLeftWhenTheOnlyTimeIsCancelledMeanwhile() {
        var slot = year.slot(event, 5);
        check(slot);
        year.cancel(slot);
        press("Send");

        assertThat(text()).contains("Registration is over", "See what else is on");
        assertThat(count()).isZero();
    }

    @Test
    void showsATimeThatIsOverInItsWords() {
        var past = year.slot(event, year.plan(year.inDays(-2), 5, Map.of()));
        year.slot(event, 5);
        open("?slot=" + past);

        assertThat(text()).contains("This time is over.");
        assertThat(slots()).hasSize(1);
    }

    @Test
    void asksWhatToDoWhenChildcareIsGone() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        open("?slot=" + slot);
        who();
        press("Add a child");
        type("First name", "Liya");
        age(4);
        press("Next");
        tick("Liya, 4", true);
        press("Next");
        registrations.register(Requests.to(slot).childInCare("Noah", 3).build());
        press("Send");

        assertThat(text()).contains("There are places for you, but no childcare place for Liya any more.");
        assertThat(count()).isEqualTo(1);
        press("Come with Liya, without childcare");
        assertThat(count()).isEqualTo(2);
        assertThat(text()).contains("Thank you, Rosa Alvarez.", "with you");
    }

    /** While it was asked, others took the seat that the child needs then. */
    @Test
    void asksBeforeItPutsOnTheWaitingListWhoComesWithoutChildcare() {
        var slot = year.slot(event, 3, Map.of(AgeBand.PRESCHOOL, 1));
        open("?slot=" + slot);
        who();
        press("Add a child");
        type("First name", "Liya");
        age(4);
        press("Next");
        tick("Liya, 4", true);
        press("Next");
        registrations.register(Requests.to(slot).childInCare("Noah", 3).build());
        press("Send");
        registrations.register(Requests.to(slot).build());
        press("Come with Liya, without childcare");

        assertThat(text()).contains("The last places were taken while you were filling this in.");
        assertThat(count()).isEqualTo(2);
        press("Join the waiting list");
        assertThat(text()).contains("You are on the waiting list");
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void takesTheSeatsAndWaitsForChildcareWhenTheFamilyWantsThat() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        open("?slot=" + slot);
        who();
        press("Add a child");
        type("First name", "Liya");
        age(4);
        press("Next");
        tick("Liya, 4", true);
        press("Next");
        registrations.register(Requests.to(slot).childInCare("Noah", 3).build());
        press("Send");
        press("Take the seats and wait for childcare");

        assertThat(text()).contains("Thank you, Rosa Alvarez.", "waits for a childcare place");
    }

    @Test
    void waitsForSeatsAndChildcareTogetherWhenTheFamilyWantsThat() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        open("?slot=" + slot);
        who();
        press("Add a child");
        type("First name", "Liya");
        age(4);
        press("Next");
        tick("Liya, 4", true);
        press("Next");
        registrations.register(Requests.to(slot).childInCare("Noah", 3).build());
        press("Send");
        press("Wait for seats and childcare together");

        assertThat(text()).contains("You are on the waiting list");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void letsAFamilyWaitForBothWhereChildcareIsGoneFromTheStart() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        registrations.register(Requests.to(slot).childInCare("Noah", 3).build());
        open("?slot=" + slot);
        who();
        press("Add a child");
        type("First name", "Liya");
        age(4);
        press("Next");
        assertThat(_find(CareWaitChoice.class)).isEmpty();
        tick("Liya, 4", true);
        assertThat(_find(CareWaitChoice.class)).hasSize(1);
        tick("Wait for seats and childcare together", true);
        press("Next");
        assertThat(text())
                .contains(
                        "You chose to wait for seats and childcare together.",
                        "waits for a childcare place together with you");
        press("Join the waiting list");

        assertThat(text()).contains("You are on the waiting list");
    }

    @Test
    void letsAFamilyWaitForChildcareThatIsGoneFromTheStart() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        registrations.register(Requests.to(slot).childInCare("Noah", 3).build());
        open("?slot=" + slot);
        who();
        press("Add a child");
        type("First name", "Liya");
        age(4);
        press("Next");
        tick("Liya, 4", true);
        press("Next");
        assertThat(text()).contains("waits for a childcare place, and has a seat beside you until then");
        press("Send");

        assertThat(text()).contains("Thank you, Rosa Alvarez.", "waits for a childcare place");
    }

    @Test
    void comesInPartWhenTheFamilyWantsThat() {
        var slot = year.slot(event, 2);
        open("?slot=" + slot);
        who();
        press("Add another adult");
        type("Name", "Sam");
        press("Add a child");
        type("First name", "Liya");
        age(4);
        tick("As many of us as fit", true);
        press("Next");
        press("Next");
        press("Send");

        assertThat(text()).contains("Thank you, Rosa Alvarez.", "Liya waits, number 1 in line.");
    }

    @Test
    void comesWithoutChildcareWhenItIsTooLateToAskForIt() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        open("?slot=" + slot);
        who();
        press("Add a child");
        type("First name", "Liya");
        age(4);
        press("Next");
        tick("Liya, 4", true);
        press("Next");
        jdbc.sql("update time_slot set version = version + 1, childcare_deadline = '2020-03-02 15:00:00'")
                .update();
        press("Send");
        assertThat(text()).contains("Childcare can no longer be asked for at this time.");
        press("Come without childcare");

        assertThat(text()).contains("Thank you, Rosa Alvarez.", "with you");
    }

    @Test
    void staysKindToWhoSendsTooOften() {
        var slot = year.slot(event, 1000);
        check(slot);
        var draft = DraftJson.read(keeps()).orElseThrow();
        for (int i = 0; i < 100 && !text().contains("That was very often"); i++) {
            visit("");
            visit(ADDRESS + "?slot=" + slot + "&step=3");
            draft.key = PublicCode.random(24);
            kept(DraftJson.write(draft));
            press("Send");
        }

        assertThat(text()).contains("That was very often in a short time.", "Rosa Alvarez");
    }

    /** All filled in, at the third step. */
    private void check(SlotId slot) {
        open("?slot=" + slot);
        who();
        press("Next");
        press("Next");
        assertThat(text()).contains("Is this right?");
    }

    private int count() {
        return jdbc.sql("select count(*) from registration")
                .query(Integer.class)
                .single();
    }
}

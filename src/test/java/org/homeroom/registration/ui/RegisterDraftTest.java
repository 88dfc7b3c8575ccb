package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.ui.Screen.field;
import static org.homeroom.registration.ui.Screen.follow;
import static org.homeroom.registration.ui.Screen.keeps;
import static org.homeroom.registration.ui.Screen.kept;
import static org.homeroom.registration.ui.Screen.keptAndPressed;
import static org.homeroom.registration.ui.Screen.path;
import static org.homeroom.registration.ui.Screen.press;
import static org.homeroom.registration.ui.Screen.stands;
import static org.homeroom.registration.ui.Screen.text;
import static org.homeroom.registration.ui.Screen.type;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;

class RegisterDraftTest extends FamilyScreens {

    @Test
    void keepsAllOfItOnTheWayBack() {
        open("?slot=" + year.slot(event, 10));
        who();
        press("Add another adult");
        type("Name", "Sam");
        press("Next");
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("What would you like to ask or to hear about?")), "When?");
        follow("Back");

        assertThat(field("Your name").getValue()).isEqualTo("Rosa Alvarez");
        assertThat(field("Name").getValue()).isEqualTo("Sam");
        press("Next");
        press("Next");
        assertThat(text()).contains("When?", "Sam");
        follow("Change");
        press("Next");
        assertThat(text()).contains("What would help you?");
    }

    @Test
    void tellsTheDeviceWhatToKeepAndTakesItBack() {
        var slot = year.slot(event, 10);
        open("?slot=" + slot);
        type("Your name", "Rosa Alvarez");
        var draft = keeps();
        assertThat(draft).contains("Rosa Alvarez");

        speak(Locale.forLanguageTag("es"));
        visit(ADDRESS + "?slot=" + slot + "&step=1");
        kept(draft, "{\"contact\":\"rosa@example.org\"}");

        assertThat(_find(TextField.class)).extracting(TextField::getValue).contains("Rosa Alvarez", "rosa@example.org");
    }

    @Test
    void waitsForTheDeviceBeforeItShowsALaterStep() {
        var slot = year.slot(event, 10);
        visit(ADDRESS + "?slot=" + slot + "&step=3");
        assertThat(text()).doesNotContain("Is this right?").doesNotContain("Your name");

        kept(DraftJson.write(DraftCheckTest.whole()));

        assertThat(text()).contains("Is this right?", "Rosa Alvarez", "What you typed is still here.");
    }

    @Test
    void beginsWithTheFirstStepThatIsNotFinished() {
        visit(ADDRESS + "?slot=" + year.slot(event, 10) + "&step=3");
        kept("");

        assertThat(text()).contains("Who is coming?").doesNotContain("Is this right?");
    }

    @Test
    void sendsByItselfWhatWasPressedBeforeThePageWasLost() {
        var sent = sending(year.slot(event, 10));

        visit(ADDRESS + "?step=3");
        keptAndPressed(DraftJson.write(DraftCheckTest.whole()), "", sent);

        assertThat(only().state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(path()).isEqualTo("r/" + only().code().value() + "?new");
    }

    @Test
    void turnsToTheNextStepWhatWasPressedBeforeThePageWasLost() {
        open("?slot=" + year.slot(event, 10));
        var next = stands();

        visit(ADDRESS + "?step=1");
        keptAndPressed(DraftJson.write(DraftCheckTest.whole()), "", next);

        assertThat(path()).contains("step=2");
    }

    @Test
    void saysThatNothingWasSentWhileOneIsOnAnotherStep() {
        var sent = sending(year.slot(event, 10));

        visit(ADDRESS + "?step=2");
        keptAndPressed(DraftJson.write(DraftCheckTest.whole()), "", sent);

        assertThat(text()).contains("Not sent yet.", "What would help you?");
        assertThat(all()).isEmpty();
    }

    @Test
    void asksFirstWhenItWasPressedLongAgo() {
        var sent = sending(year.slot(event, 10));

        visit(ADDRESS + "?step=3");
        keptAndPressed(DraftJson.write(DraftCheckTest.whole()), "", sent, true);

        assertThat(text()).contains("Not sent yet.", "Rosa Alvarez");
        assertThat(all()).isEmpty();
        press("Send");
        assertThat(only().state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void asksFirstWhenTheTimeWasPlannedAnewMeanwhile() {
        var slot = year.slot(event, 10);
        var sent = sending(slot);
        jdbc.sql("update time_slot set calendar_sequence = calendar_sequence + 1, version = version + 1")
                .update();

        visit(ADDRESS + "?step=3");
        keptAndPressed(DraftJson.write(DraftCheckTest.whole()), "", sent);

        assertThat(text()).contains("Something has changed since you pressed send.");
        assertThat(all()).isEmpty();
        press("Send");
        assertThat(only().state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void asksFirstWhenTheLastPlacesWentMeanwhile() {
        var slot = year.slot(event, 1);
        var sent = sending(slot);
        registrations.register(Requests.to(slot).build());

        visit(ADDRESS + "?step=3");
        keptAndPressed(DraftJson.write(DraftCheckTest.whole()), "", sent);

        assertThat(text()).contains("The last places");
        assertThat(all()).hasSize(1);
        press("Join the waiting list");
        assertThat(all()).hasSize(2);
    }

    /** What the last button stands for. */
    private String sending(SlotId slot) {
        visit(ADDRESS + "?slot=" + slot + "&step=3");
        kept(DraftJson.write(DraftCheckTest.whole()));
        return stands();
    }

    private List<String> all() {
        return jdbc.sql("select code from registration").query(String.class).list();
    }

    @Test
    void leavesAFieldInPlaceWhileOthersComeAndGo() {
        open("?slot=" + year.slot(event, 10));
        var yours = field("Your name");
        press("Add another adult");
        assertThat(field("Your name")).isSameAs(yours);

        var second = field("Name");
        press("Remove");
        assertThat(field("Your name")).isSameAs(second);
    }

    @Test
    void leavesTheFormAloneWhenTheDeviceHasKeptNothing() {
        visit(ADDRESS + "?slot=" + year.slot(event, 10));
        var typedInto = field("Your name");
        kept("");
        assertThat(field("Your name")).isSameAs(typedInto);
    }

    @Test
    void takesARemovalBack() {
        open("?slot=" + year.slot(event, 10));
        press("Add a child");
        type("First name", "Liya");
        press("Remove");
        assertThat(text()).contains("Liya is removed.");
        assertThat(keeps()).doesNotContain("Liya");

        press("Undo");

        assertThat(field("First name").getValue()).isEqualTo("Liya");
        assertThat(keeps()).contains("Liya");
    }

    @Test
    void startsOverAndTakesThatBackToo() {
        open("?slot=" + year.slot(event, 10));
        type("Your name", "Rosa");
        press("Start over");

        assertThat(field("Your name").getValue()).isEmpty();
        assertThat(keeps()).isEmpty();
        press("Undo");
        assertThat(field("Your name").getValue()).isEqualTo("Rosa");
        assertThat(keeps()).contains("Rosa");
    }
}

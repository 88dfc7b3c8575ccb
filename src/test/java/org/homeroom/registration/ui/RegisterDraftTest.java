package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.ui.Screen.field;
import static org.homeroom.registration.ui.Screen.follow;
import static org.homeroom.registration.ui.Screen.keeps;
import static org.homeroom.registration.ui.Screen.kept;
import static org.homeroom.registration.ui.Screen.press;
import static org.homeroom.registration.ui.Screen.text;
import static org.homeroom.registration.ui.Screen.type;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
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

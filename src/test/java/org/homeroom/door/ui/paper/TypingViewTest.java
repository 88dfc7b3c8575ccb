package org.homeroom.door.ui.paper;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.door.Door;
import org.homeroom.door.Doorway;
import org.homeroom.door.EveningPaper;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Form;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

class TypingViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Doorway doorway;

    @Autowired
    private Door door;

    @Autowired
    private EveningPaper printed;

    private SlotId slot;

    @BeforeEach
    void printAList() {
        slot = doorway.slot(year.workshop("Homework without tears"), Duration.ofMinutes(30), 20);
        doorway.volunteerAt(slot);
        doorway.register(
                Requests.to(slot).adult("ማርታ ተስፋዬ", "am").child("Liya", 5).build());
        doorway.register(Requests.to(slot).adult("Marcus", "en").build());
        printed.of(slot, 0);
        speak(Locale.ENGLISH);
        visit("door/" + slot + "/entry");
    }

    @Test
    void takesOneLineAfterTheOther() {
        enter(number("ማርታ ተስፋዬ"));
        assertThat(answer()).contains("ማርታ ተስፋዬ and Liya: in at");
        enter(number("Marcus"));
        assertThat(answer()).contains("Marcus: in at");

        assertThat(here()).isEqualTo(3);
        assertThat(entered()).hasSize(2);
        assertThat(entered().getFirst()).contains("Marcus");
        assertThat(_find(ActionButton.class)).hasSize(3);
    }

    @Test
    void letsOneChooseAmongSeveralAndLeaveSomebodyOut() {
        enter("mar");
        assertThat(answer()).contains("2 families fit");
        var martas = _find(FoundFamily.class).stream()
                .filter(found -> text(found).contains("Liya"))
                .findFirst()
                .orElseThrow();
        var liya = martas.getElement().getChild(0).getChild(1).getChild(1).getChild(0);
        liya.setProperty("checked", false);
        _fireDomEvent(_get(martas, Form.class), "submit");

        assertThat(answer()).contains("ማርታ ተስፋዬ: in at");
        assertThat(entered().getFirst()).contains("1 of 2");
        assertThat(here()).isEqualTo(1);
        _assertNone(FoundFamily.class);
    }

    @Test
    void leavesTheLineForAChoiceOnlyWhereNothingIsTypedMeanwhile() {
        enter("mar");

        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        assertThat(internals.dumpPendingJavaScriptInvocations())
                .extracting(pending -> pending.getInvocation().getExpression())
                .filteredOn(script -> script.contains("focus("))
                .singleElement()
                .asString()
                .contains("if (!this.value) { $0.focus(); }");
    }

    @Test
    void takesAnEntryBack() {
        enter("marcus");
        click("Undo: Marcus");

        assertThat(answer()).contains("Taken back");
        assertThat(entered()).isEmpty();
        assertThat(here()).isZero();
    }

    @Test
    void saysWhenItIsEnteredTwice() {
        enter("marcus");
        enter("marcus");

        assertThat(answer()).contains("Marcus: Already in, since");
        assertThat(entered()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "<b>nobody</b>", "{0}", "'; drop table check_in;--", "\u202E", "👩‍👧"})
    void saysWhatFitsNobodyAndKeepsIt(String typed) {
        enter(typed);

        assertThat(answer()).contains("Nobody fits", typed.strip().equals("\u202E") ? "" : typed);
        assertThat(here()).isZero();
    }

    @Test
    void takesAPastedColumnAndLeavesWhatCameToNothing() {
        _setValue(_get(TextArea.class), number("Marcus") + "\n99\n\nliya\n");
        click("Enter all lines");

        assertThat(here()).isEqualTo(3);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("99");
        assertThat(page()).contains("Entered: 2. Still in the field: 1.", "Nobody fits");
        assertThat(entered()).hasSize(2);
    }

    @Test
    void takesFamiliesWhoJustCameOneAfterTheOther() {
        var name = _get(TextField.class);
        _setValue(name, "Rosa Alvarez");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Children")), 2);
        sendWalkIn();
        assertThat(answer()).contains("Rosa Alvarez");
        assertThat(name.getValue()).isEmpty();
        _setValue(name, "Bo");
        sendWalkIn();

        assertThat(here()).isEqualTo(4);
        assertThat(entered()).hasSize(2);
    }

    @Test
    void saysWhatIsWrongWithAFamilyThatJustCameAndKeepsIt() {
        sendWalkIn();
        assertThat(_get(TextField.class).isInvalid()).isTrue();

        _setValue(_get(TextField.class), "Rosa");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Adults")), 99);
        sendWalkIn();

        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Adults")).getErrorMessage())
                .isEqualTo("A number from 1 to 15");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Rosa");
        assertThat(entered()).isEmpty();
    }

    @Test
    void takesTheTimeThatStandsOnPaper() {
        var field = _get(Input.class, spec -> spec.withId(TimeOnPaper.ID));
        assertThat(field.getValue()).matches("\\d\\d:\\d\\d");
        var halfADayOff = LocalTime.now(SchoolYear.ZONE).plusHours(12); // the door was closed, or it is still to come
        field.setValue(DateTimeFormatter.ofPattern("HH:mm").format(halfADayOff));
        enter("marcus");

        assertThat(answer()).contains("outside the door’s hours");
        assertThat(here()).isZero();

        field.setValue("not a time");
        enter("marcus");
        assertThat(here()).isEqualTo(1);
    }

    @Test
    void isNotThereForOthers() {
        doorway.volunteerAt();
        speak(Locale.ENGLISH);
        visit("door/" + slot + "/entry");
        _assertNone(TypingDesk.class);

        SignedIn.as(year.school("oak-street", "Oak Street School").id(), Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
        visit("door/" + slot + "/entry");
        _assertNone(TypingDesk.class);
    }

    private void enter(String typed) {
        _fireDomEvent(
                _get(Input.class, spec -> spec.withId(LineField.ID)),
                "keydown",
                new ObjectMapper().createObjectNode().put(LineField.ENTER, true).put(LineField.TAKEN, typed));
    }

    private void sendWalkIn() {
        _fireDomEvent(_get(_get(PaperWalkIns.class), Form.class), "submit");
    }

    private static void click(String name) {
        _click(_find(ActionButton.class).stream()
                .filter(button -> name.equals(name(button)) || name.equals(button.words()))
                .findFirst()
                .orElseThrow()
                .getContent());
    }

    private static String name(ActionButton button) {
        return button.getElement().getAttribute("aria-label");
    }

    private String number(String name) {
        return String.valueOf(printed.of(slot, 0).orElseThrow().lines().stream()
                .filter(line -> line.entry().people().getFirst().name().equals(name))
                .findFirst()
                .orElseThrow()
                .number());
    }

    private int here() {
        return door.board(slot).orElseThrow().counts().here();
    }

    private static String answer() {
        return text(_get(Div.class, spec -> spec.withClasses("typing-answer")));
    }

    private static List<String> entered() {
        return _get(EnteredList.class)
                .getContent()
                .getChildren()
                .filter(child -> child.hasClassName("entered-list"))
                .flatMap(Component::getChildren)
                .map(TypingViewTest::text)
                .toList();
    }

    private static String page() {
        return text(_get(Div.class, spec -> spec.withClasses("typing")));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}

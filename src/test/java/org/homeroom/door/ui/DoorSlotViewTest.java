package org.homeroom.door.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.door.Door;
import org.homeroom.door.Doorway;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.page.Form;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

class DoorSlotViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Doorway doorway;

    @Autowired
    private Door door;

    private EventId event;
    private SlotId slot;

    @BeforeEach
    void openADoor() {
        event = year.workshop("Homework without tears");
        slot = doorway.slot(event, Duration.ofMinutes(30), 5);
        doorway.volunteerAt(slot);
        speak(Locale.ENGLISH);
    }

    @Test
    void goesStraightToTheOnlyDoor() {
        visit("door");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("door/" + slot);
        assertThat(words()).contains("Homework without tears", "School library", "expected");
    }

    @Test
    void letsOneChooseAmongSeveralDoors() {
        var other = doorway.slot(year.workshop("Making tamales"), Duration.ofMinutes(10), 5);
        doorway.volunteerAt(slot, other);
        speak(Locale.ENGLISH);
        visit("door");

        assertThat(words()).contains("Which door are you at?", "Making tamales", "Homework without tears");
    }

    @Test
    void saysWhenNoDoorIsOpen() {
        doorway.volunteerAt();
        speak(Locale.ENGLISH);
        visit("door");
        assertThat(words()).contains("No door is open for you now");

        visit("door/" + slot);
        assertThat(words()).contains("This door is closed").doesNotContain("Homework without tears");
        visit("door/not-an-id");
        assertThat(words()).contains("This door is closed");
    }

    @Test
    void findsAFamilyWhileItsNameIsTypedAndLetsAllIn() {
        doorway.register(Requests.to(slot)
                .adult("ማርታ ተስፋዬ", "am")
                .child("Liya", 5)
                .interpreter("amh")
                .build());
        visit("door/" + slot);

        _setValue(_get(Input.class, spec -> spec.withId("find")), "mar");
        assertThat(words())
                .contains("ማርታ ተስፋዬ", "Liya, 5", "አማርኛ", "Interpreter: Amharic", "Step-free", "Both are here");

        tap("Both are here");
        assertThat(answer()).contains("Welcome, ማርታ ተስፋዬ and Liya", "እንኳን ደህና መጡ", "say “inkwan dehna metu”");
        assertThat(words()).contains("All here", "here since");
        assertThat(count("here")).isEqualTo("2");
    }

    @Test
    void letsThemInWithEnterAloneAndTakesItBack() {
        doorway.register(Requests.to(slot).adult("Rosa Alvarez", "es").build());
        visit("door/" + slot);

        enter("rosa");
        enter("");
        assertThat(answer()).contains("Welcome, Rosa Alvarez", "Les damos la bienvenida");

        tap("Undo");
        assertThat(answer()).contains("Taken back");
        assertThat(count("here")).isEqualTo("0");
    }

    @Test
    void letsInOnePersonOfAFamily() {
        doorway.register(Requests.to(slot)
                .adult("Rosa", "es")
                .adult("Juan", "es")
                .child("Luz", 6)
                .build());
        visit("door/" + slot);
        enter("luz");

        tap("Luz, 6");

        assertThat(answer()).contains("Welcome, Luz");
        assertThat(words()).contains("The other 2 are here");
        tap("Luz, 6");
        assertThat(answer()).contains("Taken back");
        assertThat(words()).contains("All 3 are here");
    }

    @Test
    void answersEachCodeInWordsAndColour() {
        var code = doorway.register(Requests.to(slot).adults(2).build());
        var elsewhere = doorway.register(Requests.to(year.slot(event, 5)).build());
        var otherEvent = doorway.register(
                Requests.to(year.slot(year.workshop("Making tamales"), 5)).build());
        var cancelled = doorway.register(Requests.to(slot).build());
        doorway.cancel(cancelled);
        visit("door/" + slot);

        enter("https://events.example.org/r/" + code);
        assertThat(answer()).contains("Expected: Adult 1 and Adult 2", "Press Enter again");
        enter("");
        enter(code);
        assertAnswer("Already in, since", "door-result-duplicate");
        enter(elsewhere);
        assertAnswer("This code is for", "door-result-danger");
        assertThat(answer()).contains("There are 3 places left. Let them in?");
        enter(otherEvent);
        assertAnswer("This code is for Making tamales", "door-result-danger");
        enter(cancelled);
        assertAnswer("This registration was cancelled", "door-result-danger");
        enter("23456789ABCDEFGHJKMNPQRS");
        assertAnswer("We do not know this code", "door-result-danger");
        enter("Olena");
        assertAnswer("Nobody by that name is expected", "door-result-warning");
    }

    @Test
    void readsACodeFromTheCameraAndKeepsItOn() {
        var code = doorway.register(Requests.to(slot).build());
        visit("door/" + slot);
        tap("Scan");
        var camera = _get(QrScanner.class);
        assertThat(camera.getElement().getProperty("active", false)).isTrue();

        var link =
                new ObjectMapper().createObjectNode().put("event.detail.text", "https://events.example.org/r/" + code);
        _fireDomEvent(camera, "scanned", link);
        assertThat(answer()).contains("Expected: Rosa Alvarez");
        assertThat(camera.getElement().getProperty("active", false)).isTrue();

        _fireDomEvent(camera, "stopped");
        assertThat(camera.getElement().getProperty("active", true)).isFalse();
    }

    @Test
    void admitsAFamilyFromTheWaitingListAndSaysWhenItGetsCrowded() {
        doorway.register(Requests.to(slot).adults(4).build());
        var waiting = doorway.register(
                Requests.to(slot).adult("Wei", "zh-Hans").adult("Li", "zh-Hans").build());
        visit("door/" + slot);

        enter(waiting);
        assertAnswer("On the waiting list", "door-result-warning");
        tap("Let them in");
        assertAnswer("All places are taken", "door-result-warning");
        tap("Let them in anyway");
        assertAnswer("Welcome, Wei and Li", "door-result-warning");
        assertThat(answer()).contains("More people are here now than there are places");
    }

    @Test
    void admitsChildrenWithTheirFamilyWhenThereIsNoChildcareHere() {
        var later = year.slot(event, year.plan(year.inDays(2), 5, Map.of(AgeBand.PRESCHOOL, 1)));
        var code = doorway.register(
                Requests.to(later).adult("Ana", "es").childInCare("Luz", 4).build());
        visit("door/" + slot);

        enter(code);
        tap("Let them in");
        assertAnswer("No childcare place is free", "door-result-warning");
        tap("Let them in, the children stay with them");
        assertThat(answer()).contains("Welcome, Ana and Luz");
    }

    @Test
    void welcomesAWalkInWithANameAndEnter() {
        visit("door/" + slot);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "محمد <b>");
        _click(buttons("One child more").getFirst());
        submitWalkIn();

        assertThat(answer()).contains("محمد <b>", "محمد <b> +1");
        assertThat(count("here")).isEqualTo("2");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEmpty();
    }

    @Test
    void asksForANameAndForAnAddressOneCanUseAndKeepsWhatWasTyped() {
        visit("door/" + slot);
        submitWalkIn();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Ana");
        _setValue(_get(TextField.class, spec -> spec.withLabel("E-mail or phone, if they like")), "nothing");
        submitWalkIn();

        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo("Ana");
        assertThat(_get(TextField.class, spec -> spec.withLabel("E-mail or phone, if they like"))
                        .isInvalid())
                .isTrue();
        assertThat(count("here")).isEqualTo("0");
    }

    @Test
    void hearsOfAFamilyThatCameInAtAnotherDoor() {
        var code = doorway.register(Requests.to(slot).build());
        visit("door/" + slot);
        enter("rosa");
        assertThat(count("here")).isEqualTo("0");

        var party = door.find(slot, code).parties().getFirst();
        door.arrive(slot, party.id(), party.everyone(), Doorway.tap());

        await().pollInSameThread().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(count("here")).isEqualTo("1");
            assertThat(words()).contains("All here");
        });
    }

    @Test
    void letsAdministratorsChooseWhoWorksHere() {
        var sam = doorway.employ(year.school().id(), Role.VOLUNTEER, "Sam");
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
        visit("door/" + slot);
        assertThat(words()).contains("Volunteers at this door", "Sam");

        SignedIn.as(sam);
        assertThat(door.slots()).isEmpty();
    }

    @Test
    void hidesThatFromVolunteers() {
        visit("door/" + slot);

        assertThat(words()).doesNotContain("Volunteers at this door");
    }

    @Test
    void saysSoWhenTheDoorClosesMeanwhile() {
        doorway.register(Requests.to(slot).build());
        visit("door/" + slot);
        year.cancel(slot);

        enter("rosa");

        assertAnswer("This door is closed", "door-result-danger");
    }

    private void enter(String typed) {
        var field = _get(Input.class, spec -> spec.withId("find"));
        if (!typed.isEmpty()) {
            field.setValue(typed);
        }
        _fireDomEvent(field, "keydown", new ObjectMapper().createObjectNode().put("event.key === 'Enter'", true));
    }

    private void tap(String label) {
        _fireDomEvent(buttons(label).getFirst(), "click");
    }

    private void submitWalkIn() {
        _fireDomEvent(_find(Form.class).getLast(), "submit");
    }

    private static List<NativeButton> buttons(String label) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().contains(label)
                        || label.equals(button.getElement().getAttribute("aria-label")))
                .toList();
    }

    private String count(String what) {
        return _find(ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.matches("\\d+" + what))
                .findFirst()
                .orElse("")
                .replace(what, "");
    }

    private void assertAnswer(String words, String className) {
        assertThat(answer()).contains(words);
        assertThat(_get(Section.class).getClassNames()).contains(className);
    }

    private static String answer() {
        return _get(Section.class).getElement().getTextRecursively();
    }

    private static String words() {
        return _get(Div.class, spec -> spec.withClasses("site")).getElement().getTextRecursively();
    }
}

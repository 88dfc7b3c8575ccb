package org.homeroom.registration.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.FoundSoon;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.Empty;
import org.homeroom.registration.ChildcareWish;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.registration.Rosters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SlotViewTest extends ViewTest {

    private static final String AS_MANY = "If not everybody fits, as many as fit may come";

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Rosters rosters;

    @Autowired
    private FoundSoon found;

    private EventId event;
    private SlotId slot;

    @BeforeEach
    void planASlot() {
        event = year.workshop("Homework without tears");
        slot = year.slot(event, 6, Map.of(AgeBand.PRESCHOOL, 2));
        SignedIn.as(year.school().id(), Role.TEACHER);
        speak(Locale.ENGLISH);
    }

    @Test
    void saysSoWhenNobodyIsRegistered() {
        open();

        assertThat(text(_get(Empty.class))).contains("Nobody is registered yet");
        assertThat(text(_get(SlotHead.class))).contains("School library", "0 of 6 seats taken · 0 families");
        assertThat(_find(Anchor.class))
                .filteredOn(Component::isVisible)
                .extracting(Anchor::getHref)
                .contains("door/" + slot, "door/" + slot + "/paper")
                .doesNotContain("staff/attendance?slot=" + slot);
    }

    @Test
    void showsWhatFamiliesNeedAtAGlance() {
        register(Requests.to(slot).adult("ሰላም ተስፋዬ", "am").adult("Dawit", "am").interpreter("amh"));
        register(Requests.to(slot).adult("Marta", "am").interpreter("amh").childInCare("Liya", 4));
        register(Requests.to(slot).adult("Ana", "es").interpreter("eng"));
        open();

        var needs = _find(ListItem.class, spec -> spec.withClasses("need")).stream()
                .map(SlotViewTest::text)
                .toList();
        assertThat(needs.getFirst()).contains("Amharic", "2 families", "3 adults", "Asked for");
        assertThat(needs)
                .anySatisfy(
                        need -> assertThat(need).contains("English", "1 family", "1 adult listens", "Spoken there"));
        assertThat(needs).anySatisfy(need -> assertThat(need).contains("Ages 3 to 5", "1 of 2"));
        assertThat(needs).anySatisfy(need -> assertThat(need).contains("1 child with allergies"));
        assertThat(needs).anySatisfy(need -> assertThat(need).contains("Step-free way", "3 families"));
        assertThat(needs).anySatisfy(need -> assertThat(need).contains("3 questions"));
    }

    @Test
    void findsAFamilyInAnyScriptAndByCode() {
        register(Requests.to(slot).adult("Nguyễn Thị Hoa", "vi"));
        register(Requests.to(slot).adult("محمد الخطيب", "ar"));
        open();
        assertThat(rows()).hasSize(2);

        visit("staff/slots/" + slot + "?q=nguyen");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Nguyễn"));
        visit("staff/slots/" + slot + "?q=muhammad");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("محمد"));
        var code = rosters.roster(slot).getFirst().shortCode();
        visit("staff/slots/" + slot + "?q=" + code.toLowerCase(Locale.ROOT));
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Nguyễn"));
        visit("staff/slots/" + slot + "?state=cancelled");
        assertThat(text(_get(Empty.class))).contains("No family fits");
    }

    @Test
    void leadsToAFamilyThatComesAtAnotherTime() {
        register(Requests.to(slot).adult("Rosa", "es"));
        var other = year.slot(event, 6);
        register(Requests.to(other).adult("محمد الخطيب", "ar"));
        found.soon();

        visit("staff/slots/" + slot + "?q=muhammad");

        assertThat(text(_get(AtOtherTimes.class))).contains("محمد الخطيب", "Homework without tears");
        assertThat(_find(_get(AtOtherTimes.class), Anchor.class))
                .extracting(Anchor::getHref)
                .singleElement()
                .asString()
                .startsWith("staff/slots/" + other + "?q=");
        visit("staff/slots/" + slot + "?q=rosa");
        assertThat(_find(AtOtherTimes.class)).isEmpty();
    }

    @Test
    void namesNoOtherTimeForAFamilyThatAFilterHides() {
        register(Requests.to(slot).adult("Rosa", "es"));
        found.soon();

        visit("staff/slots/" + slot + "?state=waiting&q=rosa");

        assertThat(text(_get(Empty.class))).contains("No family fits");
        assertThat(_find(AtOtherTimes.class)).isEmpty();
    }

    @Test
    void opensAFamilyAndMovesIt() {
        var other = year.slot(event, 6);
        register(Requests.to(slot).adult("Rosa", "es").child("Liya", 7));
        open();
        press("Rosa");
        assertThat(text(_get(RegistrationCard.class))).contains("rosa@example.org", "Liya", "Child, 7 years");

        press("Move");

        assertThat(said()).contains("Moved. The family is told.");
        assertThat(rosters.roster(slot)).isEmpty();
        assertThat(rosters.roster(other)).hasSize(1);
    }

    @Test
    void cancelsForAFamilyWithAReason() {
        register(Requests.to(slot).adult("Rosa", "es"));
        open();
        press("Rosa");
        press("Cancel registration");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "The hall is too small.");
        _click(buttons("Cancel registration").getLast().getContent());

        assertThat(said()).contains("Cancelled. The family is told.");
        assertThat(rosters.roster(slot).getFirst().isCancelled()).isTrue();
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Cancelled"));
    }

    @Test
    void registersAFamilyThatCalled() {
        open();
        press("Add a family");
        press("Register");
        assertThat(name().isInvalid()).isTrue();

        _setValue(name(), "=cmd|' /C calc'!A0 🎈");
        press("One more child");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Child’s first name")), "Liya");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Age")), 4);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Goes into childcare")), true);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Allergies")), "nuts");
        press("Register");

        assertThat(said()).contains("Registered.");
        assertThat(_find(PhoneForm.class)).isEmpty();
        var family = rosters.roster(slot).getFirst();
        assertThat(family.adults().getFirst().name()).isEqualTo("=cmd|' /C calc'!A0 🎈");
        assertThat(family.children().getFirst().childcare()).contains(AgeBand.PRESCHOOL);
        assertThat(family.household().contact().isNone()).isTrue();
    }

    @Test
    void keepsTheFormWhenChildcareIsFull() {
        register(Requests.to(slot).adult("Ana", "es").childInCare("One", 3).childInCare("Two", 4));
        open();
        press("Add a family");
        _setValue(name(), "Rosa");
        press("One more child");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Child’s first name")), "Liya");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Age")), 4);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Goes into childcare")), true);
        press("Register");

        assertThat(said()).contains("no childcare place is left for Ages 3 to 5");
        assertThat(name().getValue()).isEqualTo("Rosa");
        assertThat(rosters.roster(slot)).hasSize(1);
    }

    @Test
    void saysWhenAFamilyIsOnTheWaitingList() {
        register(Requests.to(slot).adults(6));
        open();
        press("Add a family");
        _setValue(name(), "Rosa");
        press("Register");

        assertThat(said()).contains("on the waiting list, number 1");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("Waiting, number 1"));
    }

    @Test
    void letsAFamilyOnThePhoneComeInPart() {
        register(Requests.to(slot).adults(5));
        open();
        press("Add a family");
        assertThat(_find(Checkbox.class, spec -> spec.withLabel(AS_MANY))).isEmpty();
        _setValue(name(), "Rosa");
        press("One more child");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Child’s first name")), "Liya");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Age")), 4);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(AS_MANY)), true);
        press("Register");

        assertThat(said()).contains("Some of the family have a place; the others are on the waiting list, number 1.");
        assertThat(_find(PhoneForm.class)).isEmpty();
    }

    @Test
    void letsAChildOfAFamilyOnThePhoneWaitForChildcare() {
        register(Requests.to(slot).adult("Ana", "es").childInCare("One", 3).childInCare("Two", 4));
        open();
        press("Add a family");
        _setValue(name(), "Rosa");
        press("One more child");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Child’s first name")), "Liya");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Age")), 4);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Goes into childcare")), true);
        ifCareIsFull(ChildcareWish.MAY_FOLLOW);
        press("Register");

        assertThat(said()).contains("Registered.");
        assertThat(rosters.roster(slot).getLast().children().getFirst().waitsForCare())
                .isTrue();
    }

    @Test
    void letsAFamilyOnThePhoneWaitForSeatsAndChildcareTogether() {
        register(Requests.to(slot).adult("Ana", "es").childInCare("One", 3).childInCare("Two", 4));
        open();
        press("Add a family");
        _setValue(name(), "Rosa");
        press("One more child");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Child’s first name")), "Liya");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Age")), 4);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Goes into childcare")), true);
        press("Register");
        assertThat(said()).contains("no childcare place is left");
        ifCareIsFull(ChildcareWish.WAIT_FOR_BOTH);
        press("Register");

        assertThat(said()).contains("waiting list, number 1");
        assertThat(_find(PhoneForm.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void ifCareIsFull(ChildcareWish wish) {
        _setValue(
                (RadioButtonGroup<ChildcareWish>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("If childcare is full")),
                wish);
    }

    @Test
    void knowsNoSlotOfAnotherSchool() {
        var theirs = year.slot(year.workshop(year.school("oak-street", "Oak Street"), "Theirs", Map.of()), 5);

        assertThat(opens("staff/slots/" + theirs)).isFalse();
        assertThat(opens("staff/slots/nonsense")).isFalse();
    }

    @Test
    void showsAVolunteerNothing() {
        SignedIn.as(year.school().id(), Role.VOLUNTEER);
        speak(Locale.ENGLISH);

        assertThat(opens("staff/slots/" + slot)).isFalse();
    }

    private void open() {
        visit("staff/slots/" + slot);
    }

    private boolean opens(String address) {
        try {
            visit(address);
        } catch (RuntimeException notFound) {
            return false;
        }
        return !_find(SlotView.class).isEmpty();
    }

    private void register(Requests request) {
        registrations.register(request.build());
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Name"));
    }

    private static void press(String words) {
        _click(buttons(words).getFirst().getContent());
    }

    private static List<ActionButton> buttons(String words) {
        return _find(ActionButton.class).stream()
                .filter(button -> button.words().equals(words))
                .toList();
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .skip(1)
                .map(SlotViewTest::text)
                .toList();
    }

    private static String said() {
        return text(_get(Answer.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}

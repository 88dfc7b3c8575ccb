package org.homeroom.registration.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.homeroom.DirectSql;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.registration.WaitingLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff see of those who wait at a slot, and do for them. */
class LineSectionTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    @Autowired
    private WaitingLine line;

    @Autowired
    private DirectSql jdbc;

    private SlotId slot;
    private RegistrationCode coming;

    @BeforeEach
    void planAFullSlot() {
        slot = year.slot(year.workshop("Homework without tears"), 2, Map.of(AgeBand.PRESCHOOL, 2));
        SignedIn.as(year.school().id(), Role.TEACHER);
        coming = register(Requests.to(slot).adult("Rosa", "es").adult("Juan", "es"));
        speak(Locale.ENGLISH);
    }

    @Test
    void isNotThereWhenNobodyWaits() {
        open();

        assertThat(_find(LineSection.class)).isEmpty();
    }

    @Test
    void saysWhoWaitsForWhatAndHowTheyAreReached() {
        register(Requests.to(slot).adult("Selam", "am").childInCare("Liya", 4));
        register(Requests.to(slot).adult("Omar", "ar").contact(new Contact(null, "+1 212 555 0100")));
        register(Requests.to(slot).adult("Ana", "es").contact(Contact.NONE));
        open();

        assertThat(rows())
                .satisfiesExactly(
                        row -> assertThat(row).contains("1Selam", "1 seat and 1 childcare place", "By e-mail"),
                        row -> assertThat(row).contains("2Omar", "1 seat", "By text message"),
                        row -> assertThat(row).contains("3Ana", "Neither: please tell the family yourself"));
        assertThat(text(_get(LineSection.class))).contains("the next family is offered them by itself");
    }

    @Test
    void givesAFamilyAnotherTurnForAReasonThatIsPutOnRecord() {
        register(Requests.to(slot).adult("Selam", "am"));
        register(Requests.to(slot).adult("Omar", "ar"));
        register(Requests.to(slot).adult("Ana", "es"));
        open();
        press("Change turn: Ana");
        _click(_get(ActionButton.class, spec -> spec.withPredicate(primary())).getContent());
        assertThat(rows().getFirst()).contains("Selam");
        _setValue(_get(IntegerField.class), 1);
        _setValue(_get(TextArea.class), "Asked by the principal");
        _click(_get(ActionButton.class, spec -> spec.withPredicate(primary())).getContent());

        assertThat(rows()).extracting(row -> row.substring(0, 4)).containsExactly("1Ana", "2Sel", "3Oma");
        assertThat(text(_get(Answer.class))).contains("The order is changed.");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'line.reorder'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(button("Further up: Ana").getContent().isEnabled()).isFalse();
        press("Further down: Ana");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(2);
    }

    @Test
    void takesOffTheListWithAReasonTheFamilyReads() {
        var code = register(Requests.to(slot).adult("Selam", "am"));
        open();
        press("Take off the list: Selam");
        _setValue(_get(TextArea.class), "You asked us on the phone");
        _click(dialogButton("Take off the list"));

        assertThat(state(code)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(_find(LineSection.class)).isEmpty();
    }

    @Test
    void offersAPlaceByHandOnlyWhereThereIsOne() {
        var code = register(Requests.to(slot).adult("Selam", "am"));
        open();
        press("Offer a place: Selam");
        assertThat(text(_get(Answer.class))).contains("not enough seats");
        jdbc.sql("update time_slot set version = version + 1, capacity = 3").update();
        press("Offer a place: Selam");

        assertThat(text(_get(Answer.class))).contains("Offered. The family is told.");
        assertThat(state(code)).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void showsOffersWithTheTimeLeftAndTakesTheAnswerOfWhoCalls() {
        var code = register(Requests.to(slot).adult("Selam", "am"));
        line.free(coming);
        open();
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Selam", "left", "They come"));
        press("They come: Selam");

        assertThat(state(code)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(text(_get(Answer.class))).contains("The place is theirs.");
    }

    private RegistrationCode register(Requests request) {
        return switch (registrations.register(request.build())) {
            case RegistrationOutcome.Confirmed confirmed -> confirmed.code();
            case RegistrationOutcome.Waitlisted waiting -> waiting.code();
            case RegistrationOutcome.PartlyConfirmed partly -> throw new AssertionError(partly);
            case RegistrationOutcome.Offered offered -> throw new AssertionError(offered);
            case RegistrationOutcome.ChildcareFull full -> throw new AssertionError(full);
            case RegistrationOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private RegistrationState state(RegistrationCode code) {
        return registrations.find(code).orElseThrow().state();
    }

    private void open() {
        visit("staff/slots/" + slot);
    }

    private static List<String> rows() {
        return _find(_get(LineSection.class), NativeTableRow.class).stream()
                .filter(row -> !text(row).startsWith("No.") && !text(row).startsWith("Offered to"))
                .map(LineSectionTest::text)
                .toList();
    }

    private static void press(String name) {
        _click(button(name).getContent());
    }

    private static ActionButton button(String name) {
        return _get(
                ActionButton.class,
                spec -> spec.withPredicate(
                        button -> name.equals(button.getElement().getAttribute("aria-label"))));
    }

    private static NativeButton dialogButton(String words) {
        return _get(
                        ActionButton.class,
                        spec -> spec.withPredicate(button -> text(button).equals(words)
                                && !button.getElement().hasAttribute("aria-label")))
                .getContent();
    }

    private static Predicate<ActionButton> primary() {
        return button ->
                text(button).equals("Change turn") && !button.getElement().hasAttribute("aria-label");
    }

    private static String text(Component component) {
        return component
                .getElement()
                .getTextRecursively()
                .replaceAll("\\s+", " ")
                .strip();
    }
}

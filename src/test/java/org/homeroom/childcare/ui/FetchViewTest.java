package org.homeroom.childcare.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeroom.childcare.FamilyPickUp;
import org.homeroom.childcare.PickUpKind;
import org.homeroom.childcare.PickUpPerson;
import org.homeroom.childcare.StaffPickUp;
import org.homeroom.event.EventCatalogue;
import org.homeroom.page.Form;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.PartyChange;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.registration.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class FetchViewTest extends ChildcareScreens {

    @Autowired
    private FamilyPickUp pickUp;

    @Autowired
    private StaffPickUp staff;

    @Autowired
    private Registrations registrations;

    @Autowired
    private EventCatalogue catalogue;

    private RegistrationCode code;

    @BeforeEach
    void register() {
        code = ((RegistrationOutcome.Confirmed) workshop.register(slot, "Liya", 2)).code();
    }

    @Test
    void leadsThereFromTheFamilysPage() {
        visit("r/" + code.value());

        assertThat(page()).contains("Who may fetch the children", "Only the adults who come with them.");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("r/" + code.value() + "/fetch");
        _assertNone(TextField.class); // such a page sleeps until it is used
    }

    @Test
    void namesSomebodyOnceTheyAreSaidToBeAdult() {
        open();
        assertThat(page()).contains("Who may fetch Liya?", "deleted 30 days after");
        _setValue(name(PickUpKind.MAY), " Dawit  Bekele ");
        send(PickUpKind.MAY);

        assertThat(adult().getErrorMessage()).contains("only to adults");
        assertThat(name(PickUpKind.MAY).getValue()).isEqualTo(" Dawit  Bekele ");

        _setValue(adult(), true);
        send(PickUpKind.MAY);

        assertThat(page()).contains("May fetch the children now: Dawit");
        assertThat(name(PickUpKind.MAY).getValue()).isEmpty();
        assertThat(named().may()).extracting(PickUpPerson::name).containsExactly("Dawit Bekele");

        press("Take off");
        assertThat(named().may()).isEmpty();
    }

    @Test
    void namesSomebodyWhoMustNotAndLeavesItToTheSchoolToTakeThatBack() {
        open();
        _setValue(name(PickUpKind.MUST_NOT), "Karim Haddad");
        send(PickUpKind.MUST_NOT);

        assertThat(page()).contains("Must not fetch the children: Karim Haddad");
        assertThat(buttons()).doesNotContain("Take off");
    }

    @Test
    void sendsToTheSchoolWhereThereAreTooManyWhoMustNot() {
        for (int i = 0; i < PickUpPerson.MOST; i++) {
            pickUp.add(code, PickUpKind.MUST_NOT, "Adult " + i, false);
        }
        open();
        _setValue(name(PickUpKind.MUST_NOT), "One more");
        send(PickUpKind.MUST_NOT);

        assertThat(page()).contains("To change them, please talk to the school.");
        assertThat(name(PickUpKind.MUST_NOT).getValue()).isEqualTo("One more");
    }

    @Test
    void leavesItToTheSchoolToNameWhoMayOnceSomebodyMustNot() {
        pickUp.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        open();
        _setValue(name(PickUpKind.MAY), "A friend");
        _setValue(adult(), true);
        pickUp.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false); // on another phone
        send(PickUpKind.MAY);

        assertThat(named().may()).hasSize(1);
        assertThat(page()).contains("Please talk to the school");
        _assertNone(Checkbox.class);
        press("Take off");
        assertThat(named().may()).isEmpty();
    }

    @Test
    void asksForPhotoIdOnceTheFamilySaysThatSomebodyMustNotAndOffersNotThatOne() {
        open();
        assertThat(page()).contains("shows the pick-up code", "may fetch them: Rosa Alvarez", "Without the code this");

        _setValue(name(PickUpKind.MUST_NOT), "ALVAREZ Rosa");
        send(PickUpKind.MUST_NOT);

        assertThat(page())
                .contains("only with somebody who stands here", "This person has to show photo ID")
                .doesNotContain("shows the pick-up code", "may fetch them: Rosa", "Without the code this");
        open();
        assertThat(page())
                .contains("only with somebody who stands here")
                .doesNotContain("shows the pick-up code", "may fetch them: Rosa");
    }

    @Test
    void saysAsEverWhoMayFetchWhereOnlyStaffKnowOfOneWhoMustNot() {
        open();
        var before = page();
        staff.add(registrations.find(code).orElseThrow().id(), PickUpKind.MUST_NOT, "Rosa Alvarez");

        open();

        assertThat(page()).isEqualTo(before);
    }

    @Test
    void tellsStaffWhomCarersDoNotKnowOfUntilTheyNameThemToo() {
        visit("staff/slots/" + slot);
        press("Rosa Alvarez");
        _setValue(name(PickUpKind.MUST_NOT), "Karim Haddad");
        send(PickUpKind.MUST_NOT);
        pickUp.add(code, PickUpKind.MAY, "A Friend", true);
        visit("staff/slots/" + slot);
        press("Rosa Alvarez");
        assertThat(page()).contains("A Friend", "Carers see this name once you add it");

        _setValue(name(PickUpKind.MAY), "A Friend");
        _setValue(adult(), true);
        send(PickUpKind.MAY);

        assertThat(page()).contains("A Friend").doesNotContain("Carers see this name once");
    }

    @Test
    void tellsStaffOfAnAdultWhomThePageWroteIntoThePartyWhileSomebodyMustNot() {
        pickUp.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        var family = registrations.find(code).orElseThrow();
        var coming = family.people().stream().map(PartyPerson::id).collect(Collectors.toSet());
        var friend = List.of(new Newcomer.Adult("A Friend", Locale.ENGLISH));
        registrations.change(
                code, new PartyChange(Requests.freshKey(), coming, Map.of(), friend, List.of()), Wishes.NONE);

        visit("staff/slots/" + slot);
        press("Rosa Alvarez");

        assertThat(page()).contains("A Friend", "Carers see this name once you add it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B\u200D", "\u202E\u2066", "\u0000"})
    void asksForANameWhereThereIsNoneToSee(String typed) {
        open();
        _setValue(name(PickUpKind.MUST_NOT), typed);
        send(PickUpKind.MUST_NOT);

        assertThat(name(PickUpKind.MUST_NOT).getErrorMessage()).isEqualTo("Please write a name.");
        assertThat(named().mustNot()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>x</b> & \"q\"", "Robert'); DROP TABLE collector;--", "محمد عبد الله", "{0} ${x}", "𠮷野家"})
    void takesNaughtyNamesAsTheyAre(String typed) {
        open();
        _setValue(name(PickUpKind.MUST_NOT), typed);
        send(PickUpKind.MUST_NOT);

        assertThat(named().mustNot()).extracting(PickUpPerson::name).containsExactly(typed);
        assertThat(page()).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "zh-Hans", "vi", "fa", "uk", "am", "ht"})
    void speaksTheReadersLanguage(String tag) {
        speak(Locale.forLanguageTag(tag));
        open();

        assertThat(page()).doesNotContain("childcare.", "fetch", "photo ID");
        pickUp.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        open();
        assertThat(page()).doesNotContain("childcare.", "fetch", "photo ID");
    }

    @Test
    void isNotFoundForACodeThatIsNotOrAFamilyWithoutChildren() {
        visit("r/23456789ABCDEFGHJKMNPQRS/fetch");
        _assertNone(FetchView.class);
    }

    @Test
    void letsStaffSayTheSameOnTheFamilysCardAndTakeItBack() {
        pickUp.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        visit("staff/slots/" + slot);
        press("Rosa Alvarez");
        assertThat(page()).contains("Somebody must not fetch them", "Karim Haddad");

        press("Take off");

        assertThat(named().mustNot()).isEmpty();
    }

    @Test
    void staysOnTheCardOfAFamilyThatHasCancelled() {
        registrations.cancel(code);
        visit("staff/slots/" + slot);
        press("Rosa Alvarez");

        assertThat(page()).contains("Somebody must not fetch them");
        assertThat(name(PickUpKind.MUST_NOT).isVisible()).isTrue();
    }

    private void open() {
        visit("r/" + code.value() + "/fetch");
    }

    private FamilyPickUp.Named named() {
        var family = registrations.find(code).orElseThrow();
        return pickUp.named(family, catalogue.findSlot(slot).orElseThrow());
    }

    private static TextField name(PickUpKind kind) {
        return _get(
                TextField.class,
                spec -> spec.withLabel(
                        kind == PickUpKind.MAY
                                ? "Name of the person who may fetch them"
                                : "Name of the person who must not fetch them"));
    }

    private static Checkbox adult() {
        return _get(Checkbox.class);
    }

    private static void send(PickUpKind kind) {
        var forms = _find(Form.class);
        _fireDomEvent(kind == PickUpKind.MAY ? forms.getFirst() : forms.getLast(), "submit");
    }

    private static String page() {
        return text(_get(Div.class, spec -> spec.withClasses("site")));
    }
}

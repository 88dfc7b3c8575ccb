package org.homeroom.door.ui.paper;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.childcare.PickUpKind;
import org.homeroom.childcare.StaffPickUp;
import org.homeroom.door.Doorway;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.family.NewChild;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.school.School;
import org.homeroom.school.SchoolId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PaperViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Doorway doorway;

    @Autowired
    private StaffPickUp pickUps;

    private School school;
    private String rosa;
    private SlotId slot;

    @BeforeEach
    void register() {
        school = year.school();
        slot = year.slot(
                year.workshop("Homework without tears"),
                year.plan(Instant.now().plus(Duration.ofMinutes(30)), 4, Map.of(AgeBand.PRESCHOOL, 1)));
        rosa = doorway.register(Requests.to(slot)
                .adult("Rosa", "es")
                .childInCare("Leo", 4)
                .contact(new Contact("rosa@example.org", "+1 212 555 0147"))
                .build());
        registrations.register(Requests.to(slot)
                .adult("فاطمة", "ar")
                .child("آدم", 9)
                .interpreter("arb")
                .build());
        registrations.register(Requests.to(slot).adults(3).build()); // has to wait
        signIn(school.id(), Role.TEACHER);
    }

    @Test
    void isOneDocumentOfAllParts() {
        visit(address(""));

        assertThat(sheets()).hasSize(6);
        assertThat(text()).contains("List of families", "Sign-in sheet", "Name tags", "Greeting cards");
        assertThat(text()).contains("Childcare tags and slips", "For the carers");
        assertThat(_find(Section.class))
                .allSatisfy(sheet ->
                        assertThat(sheet.getElement().getTextRecursively()).contains("As of", "School library"));
    }

    @Test
    void listsFamiliesToTickOffWithoutContactOrChildcare() {
        visit(address("?parts=roster"));

        var roster = text();
        assertThat(roster)
                .contains(
                        "Rosa",
                        "Leo",
                        "Español",
                        "فاطمة",
                        "آدم",
                        "العربية",
                        "Interpreter: Standard Arabic",
                        "nobody was found")
                .contains("Step-free", "Waiting list")
                .doesNotContain("@", "0147", "peanuts", "childcare");
        assertThat(lines())
                .filteredOn(line -> line.contains("Rosa"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("1").endsWith("1")); // Leo takes no seat: he is in childcare
    }

    @Test
    void keepsAllergiesToTheCarers() {
        visit(address("?parts=roster+sheet+tags+greetings+slips"));
        assertThat(text()).doesNotContain("peanuts", "naps at seven", "0147");

        visit(address("?parts=carers"));
        assertThat(text()).contains("Leo", "peanuts", "naps at seven", "Rosa", "0147");
    }

    @Test
    void givesAChildAndItsFamilyTheSameNumberAndOnlyTheSlipTheMark() {
        visit(address("?parts=slips"));

        var tag = find("slip-tag").getFirst();
        var slip = find("slip").getFirst();
        assertThat(tag).isEqualTo("1-2LeoAges 3 to 5");
        assertThat(slip).matches("1-2[2-9A-Z]{4}Leo.*Por favor, muestre este comprobante.*");
        assertThat(find("slip-strip")).hasSize(CareSlips.ON_A_SHEET);
    }

    @Test
    void printsNoBlankSlipTwice() {
        visit(address("?parts=slips"));
        var first = blanks();
        visit(address("?parts=slips"));
        var second = blanks();

        assertThat(first).hasSize(5).doesNotHaveDuplicates().doesNotContainAnyElementsOf(second);
        assertThat(first).allSatisfy(slip -> assertThat(slip).matches("0-[2-9A-Z]{4}[2-9A-Z]{4}"));
    }

    @Test
    void tellsCarersToWhomTheyNeverGiveAChild() {
        var family =
                registrations.find(RegistrationCode.read(rosa).orElseThrow()).orElseThrow();
        pickUps.add(family.id(), PickUpKind.MAY, "Tía Inés");
        pickUps.add(family.id(), PickUpKind.MUST_NOT, "Pedro Ruiz");

        visit(address("?parts=roster+sheet+tags+greetings+slips"));
        assertThat(text()).doesNotContain("Inés", "Pedro");

        visit(address("?parts=carers"));
        assertThat(text().replaceAll("[\\u2066-\\u2069]", ""))
                .contains(
                        "Also, with photo ID:Tía Inés",
                        "Never hand over to: Pedro Ruiz",
                        "photo ID, also with the slip");
    }

    @Test
    void setsNamesInTheirOwnScriptOnLabels() {
        visit(address("?parts=tags"));

        assertThat(find("label")).hasSize(4);
        var fatima = _find(Div.class, spec -> spec.withClasses("label-name")).stream()
                .filter(name -> name.getElement().getTextRecursively().equals("فاطمة"))
                .findFirst()
                .orElseThrow();
        assertThat(fatima.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(fatima.getElement().getAttribute("lang")).isEqualTo("ar");
        assertThat(_get(Section.class).getClassNames()).contains("label-sheet-letter");

        visit(address("?parts=tags&paper=a4"));
        assertThat(_get(Section.class).getClassNames()).contains("label-sheet-a4");
    }

    @Test
    void greetsInEachLanguageThatComes() {
        visit(address("?parts=greetings"));

        assertThat(find("greeting-card"))
                .anySatisfy(card -> assertThat(card)
                        .contains("أهلًا وسهلًا", "ahlan wa sahlan", "Arabic", "1 family", "No interpreter"))
                .anySatisfy(card -> assertThat(card).contains("Les damos la bienvenida", "Spanish"));
    }

    @Test
    void isWrittenInAnyLanguage() {
        visit(address("?in=ar"));

        assertThat(_find(Section.class)).allSatisfy(sheet -> {
            assertThat(sheet.getElement().getAttribute("lang")).isEqualTo("ar");
            assertThat(sheet.getElement().getAttribute("dir")).isEqualTo("rtl");
        });
        assertThat(text()).contains("قائمة العائلات", "Rosa");
    }

    @Test
    void leavesAwayWhatIsNotWanted() {
        visit(address("?parts=greetings"));
        _click(chip("List of families"));

        assertThat(text()).contains("List of families", "Greeting cards").doesNotContain("Sign-in sheet");
        _click(chip("Greeting cards"));
        _click(chip("List of families"));
        assertThat(sheets()).isEmpty();
    }

    @Test
    void signInSheetGoesOnOverMoreSheetsAndGivesNoAgeToAChildWhoWasOnlyCounted() {
        var big = year.slot(year.workshop("Big feelings"), 60);
        registrations.register(Requests.to(big)
                .adult("Rosa", "es")
                .child("Rosa +1", NewChild.AGE_UNKNOWN)
                .build());
        for (int i = 0; i < 6; i++) {
            registrations.register(Requests.to(big).adults(3).build());
        }
        visit("door/" + big + "/paper?parts=sheet");

        assertThat(_find(SheetPage.class)).hasSize(2);
        assertThat(text()).contains("Rosa +1", "Sheet 2 of 2").doesNotContain("Child, ");
    }

    @Test
    void showsVolunteersWhatTheirDutyAllows() {
        doorway.volunteerAt(slot);
        speak(Locale.ENGLISH);
        visit(address("?parts=roster+carers+slips"));

        assertThat(sheets()).hasSize(1);
        assertThat(text()).contains("List of families").doesNotContain("peanuts", "For the carers");
        assertThat(_find(NativeButton.class, spec -> spec.withClasses("chip")))
                .extracting(NativeButton::getText)
                .doesNotContain("Sheet for the carers");
    }

    @Test
    void tellsOnlyTheSchoolsOwnPeopleOnTheSignInSheetHowOldAChildIs() {
        visit(address("?parts=sheet"));
        assertThat(text()).contains("Child, 4, in childcare", "Child, 9");

        doorway.volunteerAt(slot);
        speak(Locale.ENGLISH);
        visit(address("?parts=sheet"));

        assertThat(text()).contains("Sign-in sheet", "Leo", "Child").doesNotContain("Child, ", "in childcare");
    }

    @Test
    void isNotThereForOthers() {
        doorway.volunteerAt();
        speak(Locale.ENGLISH);
        showsNothing(address(""));

        signIn(year.school("oak-street", "Oak Street School").id(), Role.ADMINISTRATOR);
        showsNothing(address(""));
        showsNothing("door/" + UUID.randomUUID() + "/paper");
        showsNothing("door/none/paper");
    }

    @Test
    void readsAnyAddress() {
        visit(address("?parts=nothing+%00&in=xx&date=99&paper=%F0"));
        assertThat(sheets()).isEmpty();
        visit(address("?date=-1&in=%3Cscript%3E"));
        assertThat(sheets()).isNotEmpty();
    }

    private String address(String query) {
        return "door/" + slot + "/paper" + query;
    }

    private void showsNothing(String address) {
        visit(address);
        _assertNone(Section.class);
    }

    private void signIn(SchoolId school, Role role) {
        SignedIn.as(school, role);
        speak(Locale.ENGLISH);
    }

    private static NativeButton chip(String words) {
        return _get(NativeButton.class, spec -> spec.withClasses("chip").withText(words));
    }

    private static List<Section> sheets() {
        return _find(Section.class);
    }

    private static String text() {
        return String.join(
                "\n",
                sheets().stream()
                        .map(sheet -> sheet.getElement().getTextRecursively())
                        .toList());
    }

    private static List<String> find(String className) {
        return _find(Div.class, spec -> spec.withClasses(className)).stream()
                .map(found -> found.getElement().getTextRecursively())
                .toList();
    }

    /** Number and mark of each. */
    private static List<String> blanks() {
        return find("slip").stream()
                .filter(slip -> slip.startsWith("0-"))
                .map(slip -> slip.substring(0, 10))
                .toList();
    }

    private static List<String> lines() {
        return sheets().stream()
                .flatMap(sheet -> all(sheet.getElement()))
                .filter(element -> element.getTag().equals("tbody"))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(PaperViewTest::all));
    }
}

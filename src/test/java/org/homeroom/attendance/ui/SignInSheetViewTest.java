package org.homeroom.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.NewChild;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.school.School;
import org.homeroom.school.SchoolId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignInSheetViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    private School school;
    private SlotId slot;

    @BeforeEach
    void register() {
        school = year.school();
        slot = year.slot(year.workshop("Homework without tears"), 4, Map.of(AgeBand.PRESCHOOL, 1));
        registrations.register(
                Requests.to(slot).adult("Rosa", "es").childInCare("Leo", 4).build());
        registrations.register(
                Requests.to(slot).adult("فاطمة", "ar").child("آدم", 9).build());
        registrations.register(Requests.to(slot).adults(3).build()); // has to wait
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "VOLUNTEER", mode = EnumSource.Mode.EXCLUDE)
    void listsThoseWhoHaveAPlaceAndLeavesFreeLines(Role role) {
        signIn(school.id(), role);
        visit("staff/sign-in-sheet/" + slot);

        assertThat(_find(SheetPage.class)).hasSize(1);
        assertThat(_get(H1.class).getText()).isEqualTo("Homework without tears");
        assertThat(lines()).hasSize(SheetLines.ON_A_SHEET);
        assertThat(lines())
                .contains(
                        List.of("Rosa", "Adult", "Español"),
                        List.of("Leo", "Child, 4, in childcare", ""),
                        List.of("فاطمة", "Adult", "العربية"),
                        List.of("آدم", "Child, 9", ""));
        assertThat(lines()).filteredOn(line -> line.getFirst().isEmpty()).hasSize(SheetLines.ON_A_SHEET - 4);
    }

    @Test
    void givesNoAgeToAChildWhoWasOnlyCounted() {
        var open = year.slot(year.workshop("Big feelings"), 9);
        registrations.register(Requests.to(open)
                .adult("Rosa", "es")
                .child("Rosa +1", NewChild.AGE_UNKNOWN)
                .build());
        signIn(school.id(), Role.TEACHER);
        visit("staff/sign-in-sheet/" + open);

        assertThat(lines()).contains(List.of("Rosa +1", "Child", ""));
    }

    @Test
    void isWrittenInAnyLanguage() {
        signIn(school.id(), Role.TEACHER);
        visit("staff/sign-in-sheet/" + slot + "?in=ar");

        var sheet = _get(SheetPage.class).getElement();
        assertThat(sheet.getAttribute("lang")).isEqualTo("ar");
        assertThat(sheet.getAttribute("dir")).isEqualTo("rtl");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("chip")))
                .hasSize(9)
                .filteredOn(chip -> chip.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getText)
                .containsExactly("العربية");
    }

    @Test
    void goesOnOnMoreSheets() {
        var big = year.slot(year.workshop("Big feelings"), 40);
        for (int i = 0; i < 6; i++) {
            registrations.register(Requests.to(big).adults(3).build());
        }
        signIn(school.id(), Role.TEACHER);
        visit("staff/sign-in-sheet/" + big);

        assertThat(_find(SheetPage.class)).hasSize(2);
        assertThat(_find(H1.class)).hasSize(1);
    }

    @Test
    void knowsNoSlotOfAnotherSchool() {
        signIn(year.school("oak-street", "Oak Street School").id(), Role.ADMINISTRATOR);

        showsNoSheet("staff/sign-in-sheet/" + slot);
    }

    @Test
    void knowsNoSlotThatIsNone() {
        signIn(school.id(), Role.ADMINISTRATOR);

        showsNoSheet("staff/sign-in-sheet/" + UUID.randomUUID());
        showsNoSheet("staff/sign-in-sheet/none");
    }

    @Test
    void isNotForVolunteers() {
        signIn(school.id(), Role.VOLUNTEER);

        showsNoSheet("staff/sign-in-sheet/" + slot);
    }

    private void showsNoSheet(String address) {
        try {
            visit(address);
        } catch (RuntimeException refused) {
            // how it is refused is for the error page to say
        }
        _assertNone(SheetPage.class);
    }

    private void signIn(SchoolId school, Role role) {
        SignedIn.as(school, role);
        speak(Locale.ENGLISH);
    }

    private List<List<String>> lines() {
        return all(_get(SheetPage.class).getElement())
                .filter(element -> element.getTag().equals("tbody"))
                .flatMap(Element::getChildren)
                .map(line -> line.getChildren()
                        .skip(1)
                        .limit(3)
                        .map(Element::getTextRecursively)
                        .toList())
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(SignInSheetViewTest::all));
    }
}

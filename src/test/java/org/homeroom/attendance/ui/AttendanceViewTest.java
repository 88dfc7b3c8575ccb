package org.homeroom.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.page.Note;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AttendanceViewTest extends ViewTest {

    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    private School school;
    private EventId event;
    private SlotId slot;

    @BeforeEach
    void register() {
        school = year.school();
        event = year.workshop("Homework without tears");
        slot = year.slot(event, 5);
        registrations.register(
                Requests.to(slot).adult("Rosa", "es").child("Leo", 7).build());
        signIn(Role.ADMINISTRATOR);
    }

    @Test
    void showsHowMuchThereIs() {
        visit("staff/attendance");

        assertThat(numbers())
                .containsExactly("1 registration, 2 people in all", "2 people have a place", "0 people came");
    }

    @Test
    void narrowsByItsAddressAndShowsWhatWasAsked() {
        visit("staff/attendance?event=" + event.value() + "&language=es&from=2020-01-01");

        assertThat(numbers()).first().asString().startsWith("1 registration");
        assertThat(chosen("event")).isEqualTo("Homework without tears");
        assertThat(chosen("language")).isEqualTo("Spanish");
        assertThat(field("from").getAttribute("value")).isEqualTo("2020-01-01");
        assertThat(_find(PlainSelect.class)).hasSize(3);
        visit("staff/attendance?to=2020-01-01");
        assertThat(numbers()).containsExactly("Nobody is registered here.");
    }

    @Test
    void knowsTheEventOfASlot() {
        visit("staff/attendance?slot=" + slot);

        assertThat(chosen("event")).isEqualTo("Homework without tears");
        assertThat(chosen("slot")).contains("6:00");
    }

    /** Who chooses another event still sends along the time chosen before. */
    @Test
    void dropsATimeOfAnotherEvent() {
        var other = year.workshop("Big feelings");
        registrations.register(
                Requests.to(year.slot(other, 5)).adult("Omar", "ar").build());

        visit("staff/attendance?event=" + other.value() + "&slot=" + slot);

        assertThat(numbers()).first().asString().startsWith("1 registration, 1 person");
        assertThat(chosen("event")).isEqualTo("Big feelings");
        assertThat(chosen("slot")).isEqualTo("All times of this event");
    }

    /** The form could not show it, and would ask for the file of everything. */
    @ParameterizedTest
    @ValueSource(strings = {"event=" + NOTHING, "slot=" + NOTHING, "language=fr"})
    void saysWhenTheAddressNamesNothingOfTheSchool(String query) {
        visit("staff/attendance?" + query);

        assertThat(_get(Note.class).getElement().getTextRecursively()).contains("choose again");
        _assertNone(AttendanceNumbers.class);
    }

    @Test
    void saysWhenItCannotReadTheAddress() {
        visit("staff/attendance?from=yesterday");

        assertThat(_get(Note.class).getElement().getTextRecursively()).contains("choose again");
        _assertNone(AttendanceNumbers.class);
    }

    @Test
    void leadsToTheFilesWithAllThatWasChosen() {
        visit("staff/attendance");

        assertThat(_get(AttendanceForm.class).getElement().getAttribute("method"))
                .isEqualTo("get");
        assertThat(_find(NativeButton.class))
                .extracting(button -> button.getElement().getAttribute("formaction"))
                .contains("/staff/attendance.csv", "/staff/attendance.xlsx");
        assertThat(_find(Input.class))
                .extracting(input -> input.getElement().getAttribute("name"))
                .contains("from", "to", "names", "needs", "heading", "bom");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void isForAdministratorsAlone(Role role) {
        signIn(role);
        try {
            visit("staff/attendance");
        } catch (RuntimeException refused) {
            // how it is refused is for the error page to say
        }

        _assertNone(AttendanceForm.class);
    }

    private void signIn(Role role) {
        SignedIn.as(school.id(), role);
        speak(Locale.ENGLISH);
    }

    private List<String> numbers() {
        return _get(AttendanceNumbers.class)
                .getElement()
                .getChildren()
                .flatMap(Element::getChildren)
                .map(Element::getText)
                .toList();
    }

    private Element field(String name) {
        return _get(Component.class, spec -> spec.withId(name)).getElement();
    }

    private String chosen(String name) {
        return field(name)
                .getChildren()
                .filter(option -> option.hasAttribute("selected"))
                .map(Element::getText)
                .findFirst()
                .orElse("");
    }
}

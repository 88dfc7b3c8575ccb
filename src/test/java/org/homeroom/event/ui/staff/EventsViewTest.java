package org.homeroom.event.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.SchoolYear;
import org.homeroom.page.Empty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventsViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Test
    void saysWhatToDoWhenThereIsNoEvent() {
        open(Role.ADMINISTRATOR, "staff/events");

        assertThat(text(_get(Empty.class))).contains("No events yet", "New event");
        assertThat(_find(EventsTable.class)).isEmpty();
    }

    @Test
    void showsStateNextTimePlacesAndMissingLanguages() {
        var event = year.workshop(
                year.school(),
                "Homework without tears",
                Map.of(Locale.forLanguageTag("es"), SchoolYear.text("Tareas")));
        var slot = year.slot(event, 24);
        year.slot(event, year.plan(year.inDays(14), 10, Map.of()));
        open(Role.ADMINISTRATOR, "staff/events");

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains("Homework without tears", "Workshop · 2 times", "Published", "School library")
                        .contains("0 of 24", "2 of 3 ready", "Missing or outdated: Arabic"));
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("staff/events/" + event, "staff/slots/" + slot);
    }

    @Test
    void narrowsByStateAndTextInTheAddress() {
        year.slot(year.workshop("Homework"), 5);
        year.draft("Phones and sleep");
        year.slot(year.workshop("Tea"), year.plan(year.inDays(-3), 5, Map.of()));
        open(Role.ADMINISTRATOR, "staff/events");
        assertThat(rows()).hasSize(3);

        visit("staff/events?state=draft");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Phones and sleep", "Draft"));
        visit("staff/events?state=past");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Tea", "Past", "No time ahead"));
        visit("staff/events?q=HOMEwork");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Homework"));
        visit("staff/events?q=nothing+like+it");
        assertThat(text(_get(Empty.class))).contains("Nothing fits");
        visit("staff/events?state=bogus&rows=-1");
        assertThat(rows()).hasSize(3);
    }

    @Test
    void putsTheChosenStateIntoTheAddress() {
        year.draft("Phones and sleep");
        year.workshop("Homework");
        open(Role.TEACHER, "staff/events");

        _click(_get(NativeButton.class, spec -> spec.withText("Draft")));

        assertThat(rows()).hasSize(1);
        assertThat(_get(NativeButton.class, spec -> spec.withText("Draft"))
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void letsATeacherReadButNotBeginOne() {
        year.workshop("Homework");
        open(Role.TEACHER, "staff/events");

        assertThat(rows()).hasSize(1);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain(NewEventView.ADDRESS);
        visit("staff/events/new");
        assertThat(_find(NewEventView.class)).isEmpty();
    }

    @Test
    void showsAVolunteerNothing() {
        year.workshop("Homework");
        open(Role.VOLUNTEER, "staff/events");

        assertThat(_find(EventsView.class)).isEmpty();
    }

    private void open(Role role, String address) {
        SignedIn.as(year.school().id(), role);
        speak(Locale.ENGLISH);
        visit(address);
    }

    private static List<String> rows() {
        return _get(EventsTable.class).getContent().getChildren().findFirst().isEmpty()
                ? List.of()
                : _find(NativeTableRow.class).stream()
                        .skip(1)
                        .map(EventsViewTest::text)
                        .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}

package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.ui.Screen.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeroom.event.AgeBand;
import org.homeroom.event.Deadlines;
import org.homeroom.event.SlotDetails;
import org.homeroom.family.NewChild;
import org.homeroom.page.QrCode;
import org.homeroom.page.UndoBar;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.Requests;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.Test;

class YoursViewTest extends FamilyScreens {

    @Test
    void showsThePlaceWithItsCode() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 2));
        var code = register(
                Requests.to(slot).adult("Rosa", "en").childInCare("Liya", 4).interpreter("spa"));
        open(code, "");

        assertThat(text())
                .contains("Your place is kept", "Your 2 places are saved.", "Homework without tears", "School library")
                .contains("Rosa", "Liya, 4", "in childcare", "Spanish: you asked for an interpreter")
                .contains("You asked for: A way without steps", "Your question is passed on")
                .contains(PublicCode.grouped(
                        registrations.find(code).orElseThrow().shortCode()));
        assertThat(_find(QrCode.class)).hasSize(1);
        assertThat(links()).contains("r/" + code.value() + ".ics");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Your place");
    }

    @Test
    void givesNoAgeToAChildWhoWasOnlyCounted() {
        var code =
                register(Requests.to(year.slot(event, 10)).adult("Rosa", "en").child("Rosa +1", NewChild.AGE_UNKNOWN));
        open(code, "");

        assertThat(text()).contains("Rosa +1").doesNotContain("Rosa +1,");
    }

    @Test
    void thanksInTheReadersLanguageRightAfterwards() {
        var code = register(Requests.to(year.slot(event, 10)));
        open(code, "?new");
        assertThat(text()).contains("Thank you, Rosa Alvarez. See you on");

        speak(Locale.forLanguageTag("fa"));
        open(code, "?new");
        assertThat(_find(Ticket.class)).hasSize(1);
    }

    @Test
    void tellsThePlaceInTheLineAndKeepsTheOnlineLinkForThoseWhoHaveAPlace() {
        var slot = year.slot(event, online(1));
        var first = register(Requests.to(slot));
        var second = register(Requests.to(slot));
        var third = register(Requests.to(slot));

        open(first, "");
        assertThat(links()).contains("https://meet.example.org/room");
        open(second, "");
        assertThat(text()).contains("You are next.", "Waiting list, number 1");
        assertThat(links()).doesNotContain("https://meet.example.org/room").noneMatch(link -> link.endsWith(".ics"));
        assertThat(_find(QrCode.class)).isEmpty();
        open(third, "");
        assertThat(text()).contains("1 family is before you.", "Leave the waiting list");
    }

    @Test
    void isNotFoundForACodeThatIsNot() {
        open(RegistrationCode.read("23456789ABCDEFGHJKMNPQRS").orElseThrow(), "");
        assertThat(_find(YoursView.class)).isEmpty();
        visit("r/short");
        assertThat(_find(YoursView.class)).isEmpty();
    }

    @Test
    void saysWhatTheSchoolCancelled() {
        var slot = year.slot(event, 5);
        var code = register(Requests.to(slot));
        year.cancel(slot);
        open(code, "?do=party");

        assertThat(text())
                .contains("This will not take place", "See what else is on")
                .doesNotContain("Save changes");
        assertThat(_find(UndoBar.class)).isEmpty();
    }

    @Test
    void saysThatTheSchoolCancelledThisFamilyAlone() {
        var code = register(Requests.to(year.slot(event, 5)));
        jdbc.sql("update registration set state = 'CANCELLED', ending = 'SCHOOL' where code = :code")
                .param("code", code.value())
                .update();
        open(code, "");

        assertThat(text())
                .contains("The school cancelled your registration: Homework without tears")
                .doesNotContain("Thank you for telling us");
        assertThat(_find(UndoBar.class)).isEmpty();
    }

    @Test
    void thanksForComingWhenItIsOver() {
        var slot = year.slot(event, 5);
        var code = register(Requests.to(slot).interpreter("amh"));
        jdbc.sql(
                        "update time_slot set version = version + 1, starts_at = :start, ends_at = :end, registration_deadline = :start,"
                                + " change_deadline = :start, childcare_deadline = :start")
                .param("start", Timestamp.from(Instant.now().minusSeconds(86_400)))
                .param("end", Timestamp.from(Instant.now().minusSeconds(80_000)))
                .update();
        open(code, "?do=time");

        assertThat(text()).contains("Thank you for coming").doesNotContain("We cannot come", "interpreter");
    }

    @Test
    void holdsOffWhoGuessesCodes() {
        var code = register(Requests.to(year.slot(event, 5)));
        for (int i = 0; i < 40; i++) {
            open(code, "");
        }
        assertThat(text()).contains("Your place is kept");
        for (int i = 0; i < 40; i++) {
            open(RegistrationCode.read(PublicCode.random(24)).orElseThrow(), "");
        }

        assertThat(text()).contains("Please wait a moment");
    }

    private SlotDetails online(int capacity) {
        var start = year.inDays(7);
        return new SlotDetails(
                start,
                start.plusSeconds(3600),
                Deadlines.at(start),
                null,
                "https://meet.example.org/room",
                Set.of("en"),
                Set.of(),
                capacity,
                Map.of());
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}

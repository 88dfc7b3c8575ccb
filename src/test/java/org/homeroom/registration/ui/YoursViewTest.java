package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.ui.Screen.follow;
import static org.homeroom.registration.ui.Screen.path;
import static org.homeroom.registration.ui.Screen.press;
import static org.homeroom.registration.ui.Screen.slots;
import static org.homeroom.registration.ui.Screen.text;
import static org.homeroom.registration.ui.Screen.tick;
import static org.homeroom.registration.ui.Screen.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeroom.ViewTest;
import org.homeroom.account.RateLimits;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotId;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class YoursViewTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RateLimits limits;

    private EventId event;

    @BeforeEach
    void plan() {
        event = year.workshop("Homework without tears");
    }

    @AfterEach
    void forgetHowOftenWeAsked() {
        for (int i = 0; i < 100; i++) {
            limits.giveBack("code-lookup", "127.0.0.1");
        }
    }

    @Test
    void showsThePlaceWithItsCode() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 2));
        var code = register(
                Requests.to(slot).adult("Rosa", "en").childInCare("Liya", 4).interpreter("spa"));
        open(code, "");

        assertThat(text())
                .contains("Your place is kept", "Your 2 places are saved.", "Homework without tears", "School library")
                .contains("Rosa", "Liya, 4", "in childcare", "Spanish: an interpreter will be there")
                .contains("You asked for: A way without steps", "Your question is passed on")
                .contains(PublicCode.grouped(
                        registrations.find(code).orElseThrow().shortCode()));
        assertThat(_find(QrCode.class)).hasSize(1);
        assertThat(links()).contains("r/" + code.value() + ".ics");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Your place");
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
    void changesTheTimeInTwoTaps() {
        var slot = year.slot(event, year.plan(year.inDays(3), 5, Map.of()));
        var other = year.slot(event, year.plan(year.inDays(4), 5, Map.of()));
        var full = year.slot(event, year.plan(year.inDays(5), 1, Map.of()));
        register(Requests.to(full));
        var code = register(Requests.to(slot));
        open(code, "");
        follow("Change the time");
        assertThat(slots()).hasSize(2);
        assertThat(slots().get(1).isEnabled()).isFalse();

        press("Take this time");
        assertThat(text()).contains("Please choose a time");
        _setValue(slots().getFirst(), true);
        press("Take this time");

        assertThat(path()).isEqualTo("r/" + code.value());
        assertThat(text()).contains("Your time is changed.");
        assertThat(registrations.find(code).orElseThrow().slot()).isEqualTo(other);
    }

    @Test
    void saysWhyTheTimeCouldNotBeChanged() {
        var slot = year.slot(event, year.plan(year.inDays(3), 5, Map.of()));
        var other = year.slot(event, year.plan(year.inDays(4), 1, Map.of()));
        var code = register(Requests.to(slot));
        open(code, "?do=time");
        register(Requests.to(other));
        _setValue(slots().getFirst(), true);
        press("Take this time");

        assertThat(text()).contains("There are not enough free places for all of you. Nothing was changed.");
        assertThat(registrations.find(code).orElseThrow().slot()).isEqualTo(slot);
    }

    @Test
    void saysThatThereIsNoOtherTime() {
        open(register(Requests.to(year.slot(event, 5))), "?do=time");

        assertThat(text()).contains("There is no other time you could change to.");
    }

    @Test
    void changesWhoComesAndWhatHelps() {
        var slot = year.slot(event, 5, Map.of(AgeBand.PRESCHOOL, 2));
        var code = register(Requests.to(slot).adults(2).childInCare("Liya", 4));
        open(code, "?do=party");
        tick("Adult 2", false);
        tick("A quiet place", true);
        press("Add another adult");
        type("Name", "Grandmother");
        press("Save changes");

        assertThat(text()).contains("Your changes are saved.", "Grandmother");
        var now = registrations.find(code).orElseThrow();
        assertThat(now.people()).extracting(PartyPerson::name).containsExactly("Adult 1", "Grandmother", "Liya");
        assertThat(now.children().getFirst().childcare()).contains(AgeBand.PRESCHOOL);
        assertThat(now.children().getFirst().wantedCare().orElseThrow().allergies())
                .isEqualTo("peanuts");
        assertThat(now.wishes().accessNeeds()).hasSize(1);
    }

    @Test
    void saysWhyThePartyCouldNotBeChangedAndKeepsWhatWasFilledIn() {
        var slot = year.slot(event, 1);
        var code = register(Requests.to(slot));
        open(code, "?do=party");
        tick("Rosa Alvarez", false);
        press("Save changes");
        assertThat(text()).contains("At least one adult has to come");

        tick("Rosa Alvarez", true);
        press("Add another adult");
        press("Save changes");
        assertThat(text()).contains("Please give a name");
        type("Name", "Sam");
        press("Save changes");

        assertThat(text()).contains("There are not enough free places for all of you.");
        assertThat(Screen.field("Name").getValue()).isEqualTo("Sam");
        assertThat(registrations.find(code).orElseThrow().people()).hasSize(1);
    }

    @Test
    void cancelsAfterAskingAndTakesItBack() {
        var slot = year.slot(event, 5);
        var code = register(Requests.to(slot));
        open(code, "");
        follow("We cannot come");
        press("Yes, we cannot come");

        assertThat(path()).isEqualTo("r/" + code.value());
        assertThat(text()).contains("Cancelled. We hope to see you another time.", "for 10 more minutes");
        assertThat(taken(slot)).isZero();
        press("Undo");

        assertThat(text()).contains("Good. You have your place again.", "Your place is kept");
        assertThat(taken(slot)).isEqualTo(1);
    }

    @Test
    void saysSoWhenThePlaceIsGoneBeforeTheCancellationIsTakenBack() {
        var slot = year.slot(event, 1);
        var code = register(Requests.to(slot));
        registrations.cancel(code);
        open(code, "");
        register(Requests.to(slot));
        press("Undo");

        assertThat(text()).contains("There are not enough free places for all of you.");
        assertThat(registrations.find(code).orElseThrow().state()).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void offersNoWayBackAfterTenMinutes() {
        var code = register(Requests.to(year.slot(event, 5)));
        registrations.cancel(code);
        jdbc.sql("update registration set cancelled_at = :at")
                .param("at", Timestamp.from(Instant.now().minusSeconds(86_400)))
                .update();
        open(code, "");

        assertThat(_find(UndoBar.class)).isEmpty();
        assertThat(text()).contains("Cancelled.", "Back to the event");
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
    void changesNothingThatIsOverOnAPageLeftOpen() {
        var slot = year.slot(event, 5);
        var code = register(Requests.to(slot));
        open(code, "?do=cancel");
        year.cancel(slot);
        press("Yes, we cannot come");

        assertThat(text()).contains("This will not take place");
    }

    @Test
    void thanksForComingWhenItIsOver() {
        var slot = year.slot(event, 5);
        var code = register(Requests.to(slot));
        jdbc.sql("update time_slot set starts_at = :start, ends_at = :end, registration_deadline = :start")
                .param("start", Timestamp.from(Instant.now().minusSeconds(86_400)))
                .param("end", Timestamp.from(Instant.now().minusSeconds(80_000)))
                .update();
        open(code, "?do=time");

        assertThat(text()).contains("Thank you for coming").doesNotContain("We cannot come");
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

    private void open(RegistrationCode code, String query) {
        visit("r/" + code.value() + query);
    }

    private RegistrationCode register(Requests request) {
        return switch (registrations.register(request.build())) {
            case RegistrationOutcome.Confirmed confirmed -> confirmed.code();
            case RegistrationOutcome.Waitlisted waitlisted -> waitlisted.code();
            case RegistrationOutcome.ChildcareFull full -> throw new AssertionError(full);
            case RegistrationOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private SlotDetails online(int capacity) {
        var start = year.inDays(7);
        return new SlotDetails(
                start,
                start.plusSeconds(3600),
                start,
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

    private int taken(SlotId slot) {
        return catalogue.findSlot(slot).orElseThrow().taken();
    }
}

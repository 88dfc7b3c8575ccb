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

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.page.UndoBar;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class YoursChangesTest extends FamilyScreens {

    @Autowired
    private EventCatalogue catalogue;

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
        assertThat(text())
                .contains(
                        "Cancelled. We hope to see you another time.",
                        "We still keep your places for a few minutes",
                        "for 10 more minutes");
        assertThat(taken(slot)).isEqualTo(1);
        press("Undo");

        assertThat(text()).contains("Good. You have your place again.", "Your place is kept");
        assertThat(taken(slot)).isEqualTo(1);
    }

    @Test
    void keepsThePlacesForTenMinutesWhoeverElseAsksForThem() {
        var code = register(Requests.to(year.slot(event, 1)));
        registrations.cancel(code);
        open(code, "");
        assertThat(registrations
                        .find(register(Requests.to(
                                registrations.find(code).orElseThrow().slot())))
                        .orElseThrow()
                        .state())
                .isEqualTo(RegistrationState.WAITLISTED);
        press("Undo");

        assertThat(text()).contains("Good. You have your place again.");
    }

    @Test
    void saysSoWhenItIsTooLateToCancel() {
        var slot = year.slot(event, 1);
        var code = register(Requests.to(slot));
        open(code, "");
        follow("We cannot come");
        jdbc.sql(
                        "update time_slot set version = version + 1, change_deadline = registration_deadline - interval '30' day")
                .update();
        press("Yes, we cannot come");

        assertThat(text()).contains("You could change or cancel here until");
        assertThat(registrations.find(code).orElseThrow().state()).isEqualTo(RegistrationState.CONFIRMED);
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
        assertThat(text()).contains("Cancelled.", "Your places go to the next family.", "Back to the event");
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

    private int taken(SlotId slot) {
        return catalogue.findSlot(slot).orElseThrow().taken();
    }
}

package org.homeroom.door.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.childcare.CaredWorkshop;
import org.homeroom.door.Doorway;
import org.homeroom.event.AgeBand;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

class DoorSlotViewTest extends DoorScreens {

    @Autowired
    private CaredWorkshop workshop;

    @Autowired
    private Registrations registrations;

    @Test
    void namesTheChildrenWhoAreStillInChildcare() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        var room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        var code = doorway.register(
                Requests.to(slot).adult("Rosa", "es").child("Luz", 4).build());
        var family =
                registrations.find(RegistrationCode.read(code).orElseThrow()).orElseThrow();
        doorway.volunteerAt(slot);
        speak(Locale.ENGLISH);
        visit("door/" + slot);
        assertThat(words()).doesNotContain("still in childcare");

        workshop.tell(slot, room, CaredWorkshop.in(family, Instant.now(), "7KQ2M9"));
        visit("door/" + slot);

        assertThat(words()).contains("1 child is still in childcare", "Room 4").doesNotContain("7KQ2M9");
    }

    @Test
    void callsStaffAndNobodyElseWhenAChildWentWithOneWhoMustNot() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        var room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        var code = doorway.register(
                Requests.to(slot).adult("Rosa", "es").child("Luz", 4).build());
        var family =
                registrations.find(RegistrationCode.read(code).orElseThrow()).orElseThrow();
        var in = CaredWorkshop.in(family, Instant.now(), "7KQ2M9");
        workshop.tell(slot, room, in);
        SignedIn.as(year.school().id(), Role.TEACHER);
        speak(Locale.ENGLISH);
        visit("door/" + slot);
        assertThat(words()).contains("Say who is with the family").doesNotContain("Look at the hand-overs");

        workshop.tell(slot, room, CaredWorkshop.taken(in, Instant.now()));
        visit("door/" + slot);
        assertThat(words()).contains("who must not fetch this child", "Karim Haddad", "Look at the hand-overs");

        doorway.volunteerAt(slot);
        speak(Locale.ENGLISH);
        visit("door/" + slot);
        assertThat(words()).doesNotContain("Karim Haddad", "Look at the hand-overs");
    }

    @Test
    void findsAFamilyWhileItsNameIsTypedAndLetsAllIn() {
        doorway.register(Requests.to(slot)
                .adult("ማርታ ተስፋዬ", "am")
                .child("Liya", 5)
                .interpreter("amh")
                .build());
        visit("door/" + slot);

        _setValue(_get(Input.class, spec -> spec.withId("find")), "mar");
        assertThat(words())
                .contains(
                        "ማርታ ተስፋዬ",
                        "\u2068Liya\u2069, 5",
                        "አማርኛ",
                        "Interpreter: Amharic",
                        "Step-free",
                        "Both are here");

        tap("Both are here");
        assertThat(answer()).contains("Welcome, ማርታ ተስፋዬ and Liya", "እንኳን ደህና መጡ", "say “inkwan dehna metu”");
        assertThat(words()).contains("All here", "here since");
        assertThat(count("here")).isEqualTo("2");
    }

    @Test
    void letsThemInWithEnterAloneAndTakesItBack() {
        doorway.register(Requests.to(slot).adult("Rosa Alvarez", "es").build());
        visit("door/" + slot);

        enter("rosa");
        enter("");
        assertThat(answer()).contains("Welcome, Rosa Alvarez", "Les damos la bienvenida");

        tap("Undo");
        assertThat(answer()).contains("Taken back");
        assertThat(count("here")).isEqualTo("0");
    }

    @Test
    void letsInOnePersonOfAFamily() {
        doorway.register(Requests.to(slot)
                .adult("Rosa", "es")
                .adult("Juan", "es")
                .child("Luz", 6)
                .build());
        visit("door/" + slot);
        enter("luz");

        tap("\u2068Luz\u2069, 6");

        assertThat(answer()).contains("Welcome, Luz");
        assertThat(words()).contains("The other 2 are here");
        tap("\u2068Luz\u2069, 6");
        assertThat(answer()).contains("Taken back");
        assertThat(words()).contains("All 3 are here");
    }

    @Test
    void readsACodeFromTheCameraAndKeepsItOn() {
        var code = doorway.register(Requests.to(slot).build());
        visit("door/" + slot);
        tap("Scan");
        var camera = _get(QrScanner.class);
        assertThat(camera.getElement().getProperty("active", false)).isTrue();

        var link =
                new ObjectMapper().createObjectNode().put("event.detail.text", "https://events.example.org/r/" + code);
        _fireDomEvent(camera, "scanned", link);
        assertThat(answer()).contains("Expected: Rosa Alvarez");
        assertThat(camera.getElement().getProperty("active", false)).isTrue();

        _fireDomEvent(camera, "stopped");
        assertThat(camera.getElement().getProperty("active", true)).isFalse();
    }

    @Test
    void hearsOfAFamilyThatCameInAtAnotherDoor() {
        var code = doorway.register(Requests.to(slot).build());
        visit("door/" + slot);
        enter("rosa");
        assertThat(count("here")).isEqualTo("0");

        var party = door.find(slot, code).parties().getFirst();
        door.arrive(slot, party.id(), party.everyone(), Doorway.tap());

        await().pollInSameThread().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(count("here")).isEqualTo("1");
            assertThat(words()).contains("All here");
        });
    }

    @Test
    void letsAdministratorsChooseWhoWorksHere() {
        var sam = doorway.employ(year.school().id(), Role.VOLUNTEER, "Sam");
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
        visit("door/" + slot);
        assertThat(words()).contains("Volunteers at this door", "Sam");

        SignedIn.as(sam);
        assertThat(door.slots()).isEmpty();
    }

    @Test
    void hidesThatFromVolunteers() {
        visit("door/" + slot);

        assertThat(words()).doesNotContain("Volunteers at this door");
    }

    @Test
    void saysSoWhenTheDoorClosesMeanwhile() {
        doorway.register(Requests.to(slot).build());
        visit("door/" + slot);
        year.cancel(slot);

        enter("rosa");

        assertAnswer("This door is closed", "door-result-danger");
    }

    @Test
    void leadsAVolunteerToTheAppAndShowsNothingElseOfWhatStaffLookAfter() {
        visit("door/" + slot);

        assertThat(words())
                .contains("Work without a network on this phone")
                .doesNotContain("Phones at this door", "Close the door", "Volunteers at this door");
    }

    @Test
    void showsStaffThePhonesAndAnAdministratorTheWayToClose() {
        SignedIn.as(year.school().id(), Role.TEACHER);
        speak(Locale.ENGLISH);
        visit("door/" + slot);
        assertThat(words()).contains("Phones at this door").doesNotContain("Close the door");

        slot = doorway.slot(event, Duration.ofMinutes(-30), 5);
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
        visit("door/" + slot);
        assertThat(words()).contains("When everybody has gone home", "What it was like");

        tap("Close the door");
        _find(NativeButton.class).stream()
                .filter(button -> button.getText().isEmpty()
                        && button.hasClassName("button-danger")
                        && button.getElement().getTextRecursively().equals("Close the door"))
                .findFirst()
                .ifPresent(button -> _fireDomEvent(button, "click"));
        assertThat(words()).contains("This door was closed. Time:");

        tap("Open again");
        assertThat(words()).contains("The door is open again.").contains("Close the door");
    }
}

package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.ui.Screen.follow;
import static org.homeroom.registration.ui.Screen.path;
import static org.homeroom.registration.ui.Screen.press;
import static org.homeroom.registration.ui.Screen.slots;
import static org.homeroom.registration.ui.Screen.text;
import static org.homeroom.registration.ui.Screen.tick;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome.PartlyConfirmed;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Requests;
import org.homeroom.registration.WaitingLine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family's page while it waits for a place, is offered one, and has missed it. */
class YoursLineTest extends FamilyScreens {

    @Autowired
    private WaitingLine line;

    private SlotId slot;
    private RegistrationCode coming;

    @Test
    void saysWhereAFamilyStandsAndWhatItCanCountOn() {
        var first = waits(Requests.to(full()));
        var second = waits(Requests.to(slot));
        open(second, "");

        assertThat(text())
                .contains(
                        "You are on the waiting list",
                        "1 family is before you.",
                        "Waiting list, number 2",
                        "What happens next",
                        "we write to you by e-mail. We keep the place for you for 6 hours.",
                        "Only the hours from 8:00",
                        "when you say yes on this page",
                        "a smaller one behind it may come first")
                .doesNotContain("The last time something like this was full");
        registrations.cancel(first);
        open(second, "");
        assertThat(text()).contains("You are next.", "Waiting list, number 1");
    }

    @Test
    void saysHowTheFamilyIsReached() {
        var byPhone = waits(Requests.to(full()).contact(new Contact(null, "+1 212 555 0100")));
        var bySchool = waits(Requests.to(slot).contact(Contact.NONE));
        open(byPhone, "");
        assertThat(text()).contains("we send you a text message. We keep the place for you for 12 hours.");
        open(bySchool, "");

        assertThat(text()).contains("the school tells you. We keep the place for you for 24 hours.");
    }

    @Test
    void takesAnotherTimeThatHasPlacesInTwoTaps() {
        var code = waits(Requests.to(full()).adults(2));
        var roomy = year.slot(event, year.plan(year.inDays(9), 30, Map.of()));
        var tight = year.slot(event, year.plan(year.inDays(10), 1, Map.of()));
        open(code, "");
        assertThat(text()).contains("Other times with places for you");
        assertThat(links()).anyMatch(href -> href.contains(roomy.toString()));
        assertThat(links()).noneMatch(href -> href.contains(tight.toString()));
        follow(linkTo(roomy));
        assertThat(slots()).filteredOn(tick -> tick.getValue()).hasSize(1);
        press("Take this time");

        assertThat(registrations.find(code).orElseThrow().slot()).isEqualTo(roomy);
        assertThat(text()).contains("Your time is changed.", "Your place is kept");
    }

    @Test
    void leavesTheLineAfterAskingAndComesBackToWhereItStood() {
        var first = waits(Requests.to(full()));
        waits(Requests.to(slot));
        open(first, "");
        follow("Leave the waiting list");
        assertThat(text()).contains("Leave the waiting list?", "Your turn goes to the families behind you.");
        press("Yes, leave the list");
        assertThat(registrations.find(first).orElseThrow().isCancelled()).isTrue();
        assertThat(text())
                .contains("Your turn goes to the families behind you.", "Was it a mistake?")
                .doesNotContain("keep your places");
        press("Undo");

        assertThat(text())
                .contains("You are in line again.", "You are on the waiting list", "You are next.")
                .doesNotContain("You have your place again.");
    }

    @Test
    void takesAnOfferedPlaceOnlyWhenTheFamilySaysSo() {
        var code = offered();
        open(code, "");
        open(code, "");
        assertThat(state(code)).isEqualTo(RegistrationState.OFFERED);
        assertThat(text())
                .contains(
                        "There is a place for you!",
                        "We keep it for you until",
                        "Will you come?",
                        "If you do not answer by then, the place goes to the next family.",
                        "Place offered");
        press("Yes, we come");

        assertThat(state(code)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(text()).contains("Wonderful. Your place is kept.", "Place kept", "We cannot come");
    }

    @Test
    void declinesAnOfferAfterAskingAndMayWaitAgain() {
        var code = offered();
        open(code, "");
        follow("No, thank you");
        assertThat(state(code)).isEqualTo(RegistrationState.OFFERED);
        assertThat(text()).contains("Leave the place to another family?");
        press("Yes, leave it to another family");
        assertThat(state(code)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(text()).contains("Thank you for telling us", "If you change your mind, you can wait again.");
        press("Join the waiting list again");

        assertThat(state(code)).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(text()).contains("You are in line again.", "You are on the waiting list");
    }

    @Test
    void saysWhatHappenedToAnOfferNobodyAnswered() {
        var code = offered();
        line.letPass(code);
        open(code, "");
        assertThat(text())
                .contains("The place went to the next family", "did not hear from you. That is all right")
                .doesNotContain("Yes, we come");
        press("Join the waiting list again");

        assertThat(state(code)).isEqualTo(RegistrationState.WAITLISTED);
    }

    @Test
    void saysSoWhenTheAnswerComesTooLateOnAPageLeftOpen() {
        var code = offered();
        open(code, "");
        line.letPass(code);
        press("Yes, we come");

        assertThat(text()).contains("This offer is over.");
        assertThat(state(code)).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void tellsEachPartOfAFamilyOfTheOther() {
        slot = year.slot(event, 2);
        var outcome = registrations.register(Requests.to(slot)
                .adult("Amina", "ar")
                .adult("Yusuf", "ar")
                .child("Omar", 8)
                .asMany()
                .build());
        assertThat(outcome).isInstanceOf(PartlyConfirmed.class);
        var partly = (PartlyConfirmed) outcome;
        open(partly.code(), "?new");
        assertThat(text()).contains("Thank you, Amina.", "Omar waits, number 1 in line.");
        follow("See their page");

        assertThat(path()).isEqualTo("r/" + partly.waiting().value());
        assertThat(text())
                .contains("You are on the waiting list", "Amina and Yusuf have a place.")
                .doesNotContain("Change the time");
    }

    @Test
    void changesEachPartOfAFamilyByItself() {
        slot = year.slot(event, 2);
        var partly = (PartlyConfirmed) registrations.register(Requests.to(slot)
                .adult("Amina", "ar")
                .adult("Yusuf", "ar")
                .child("Omar", 8)
                .child("Layla", 6)
                .asMany()
                .build());
        open(partly.waiting(), "?do=party");
        assertThat(text()).contains("Omar, 8", "Layla, 6").doesNotContain("Amina", "Yusuf");
        tick("Layla, 6", false);
        press("Save changes");

        assertThat(text()).contains("Your changes are saved.");
        assertThat(registrations.find(partly.waiting()).orElseThrow().people()).hasSize(1);
        assertThat(registrations.find(partly.code()).orElseThrow().people()).hasSize(2);
    }

    @Test
    void saysThatAChildWaitsForChildcareBesideItsFamily() {
        var care = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        register(Requests.to(care).childInCare("Noah", 3));
        var code = register(Requests.to(care).childInCare("Layla", 4).childcareMayFollow());
        open(code, "");

        assertThat(text())
                .contains(
                        "Your 2 places are saved.",
                        "waits for a childcare place, and has a seat beside you until then");
    }

    @Test
    void saysWhomToAskOnceItCanNoLongerBeChangedHere() {
        var code = register(Requests.to(year.slot(event, 5)));
        jdbc.sql("update time_slot set version = version + 1, change_deadline = '2020-03-02 15:00:00'")
                .update();
        open(code, "");
        assertThat(text())
                .contains(
                        "You could change or cancel here until Monday, March 2",
                        "office@example.org",
                        "Add to calendar")
                .doesNotContain("We cannot come", "Change the time");
        open(code, "?do=cancel");

        assertThat(text()).contains("Your place is kept").doesNotContain("Can you not come?");
    }

    @Test
    void speaksTheFamilysLanguage() {
        var code = offered();
        speak(Locale.forLanguageTag("ar"));
        open(code, "");

        assertThat(text()).contains("يوجد مكان لكم!", "نعم، سنأتي", "لا، شكرًا");
    }

    private SlotId full() {
        slot = year.slot(event, 1);
        coming = register(Requests.to(slot));
        return slot;
    }

    private RegistrationCode waits(Requests request) {
        var code = register(request);
        assertThat(state(code)).isEqualTo(RegistrationState.WAITLISTED);
        return code;
    }

    private RegistrationCode offered() {
        var code = waits(Requests.to(full()));
        line.free(coming);
        assertThat(state(code)).isEqualTo(RegistrationState.OFFERED);
        return code;
    }

    private RegistrationState state(RegistrationCode code) {
        return registrations.find(code).orElseThrow().state();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String linkTo(SlotId slot) {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().contains(slot.toString()))
                .map(link -> text(link))
                .findFirst()
                .orElseThrow();
    }
}

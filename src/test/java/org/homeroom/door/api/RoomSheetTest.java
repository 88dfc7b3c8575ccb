package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeroom.account.SignedIn;
import org.homeroom.childcare.PickUpKind;
import org.homeroom.event.AgeBand;
import org.homeroom.family.Contact;
import org.homeroom.registration.Admittance;
import org.homeroom.registration.DoorAdmissions;
import org.homeroom.registration.PartyChange;
import org.homeroom.registration.Requests;
import org.homeroom.registration.Wishes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a room’s phone is told of who comes. */
class RoomSheetTest extends CarersInARoom {

    @Autowired
    private DoorAdmissions admissions;

    @Test
    void tellsWhatTheCarersHaveToKnow() {
        register(Requests.to(slot).adult("Rosa", "es").child("Luz", 6));
        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        families.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);

        var sheet = carer().room();

        assertThat(sheet.path("room").path("name").stringValue()).isEqualTo("Room 4");
        assertThat(sheet.path("room").path("carers").intValue()).isEqualTo(2);
        assertThat(sheet.path("room").path("ratios").get(0).path("from").intValue())
                .isZero();
        var liya = child(sheet, "Liya");
        assertThat(liya.path("expected").booleanValue()).isTrue();
        assertThat(liya.path("allergies").stringValue()).isEqualTo("peanuts");
        var luz = child(sheet, "Luz");
        assertThat(luz.has("expected") || luz.has("waiting") || luz.has("allergies"))
                .isFalse();
        var marta = family(sheet, liya);
        assertThat(Phone.texts(marta.path("adults"), "name")).containsExactly("Marta Bekele");
        assertThat(Phone.texts(marta.path("mayCollect"), "name")).containsExactly("Dawit Bekele");
        assertThat(Phone.texts(marta.path("mustNot"), "name")).containsExactly("Karim Haddad");
        assertThat(marta.path("code").stringValue()).hasSize(12);
        assertThat(sheet.path("greetings").has("am")).isTrue();
    }

    @Test
    void answersNothingNewByTheTagUntilSomethingIs() {
        var phone = carer();
        var tag = phone.get("/room").getHeader("ETag");
        assertThat(phone.roomSync().path("sheet").stringValue()).isEqualTo(tag);

        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);

        assertThat(phone.roomSync().path("sheet").stringValue()).isNotEqualTo(tag);
    }

    @Test
    void keepsAChildThatIsInOnTheSheetWhateverBecomesOfItsRegistration() {
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        phone.roomSync(phone.in(liya, "7KQ2M9"));
        var adult = registrations.find(code).orElseThrow().adults().getFirst().id();

        registrations.change(
                code, new PartyChange(Requests.freshKey(), Set.of(adult), Map.of(), List.of(), List.of()), Wishes.NONE);
        var changed = phone.room();
        assertThat(child(changed, "Liya").path("age").intValue()).isEqualTo(4);
        assertThat(child(changed, "Liya").path("allergies").stringValue()).isEqualTo("peanuts");
        assertThat(Phone.texts(family(changed, liya).path("adults"), "name")).containsExactly("Marta Bekele");
    }

    @Test
    void keepsTheAllergiesOfAChildThatIsInWhenItsRegistrationIsCancelled() {
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        phone.roomSync(phone.in(liya, "7KQ2M9"));

        registrations.cancel(code);

        var sheet = phone.room();
        assertThat(child(sheet, "Liya").path("allergies").stringValue()).isEqualTo("peanuts");
        assertThat(child(sheet, "Liya").has("waiting")).isFalse();
        assertThat(Phone.texts(family(sheet, liya).path("adults"), "name")).containsExactly("Marta Bekele");
        registrations.undoCancel(code);
        assertThat(child(phone.room(), "Liya").path("expected").booleanValue()).isTrue();
    }

    @Test
    void tellsAllOfTheRegistrationWithWhichAChildThatIsInComesByNow() {
        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        var phone = carer();
        phone.roomSync(phone.in(child(phone.room(), "Liya"), "7KQ2M9"));
        var first = registrations.find(code).orElseThrow().id();
        registrations.cancel(code);
        SignedIn.as(administrator);
        admissions.admit(first, slot, new Admittance(Requests.freshKey(), true, true));

        var sheet = phone.room();
        var liya = child(sheet, "Liya");
        assertThat(liya.path("registration").stringValue())
                .isNotEqualTo(first.value().toString());
        assertThat(Phone.texts(family(sheet, liya).path("mayCollect"), "name")).containsExactly("Dawit Bekele");
    }

    @Test
    void tellsTheAllergiesOfAChildThatIsInThoughItsPlaceIsInAnotherRoom() {
        SignedIn.as(administrator);
        var seven = workshop.room(slot, "Room 7", AgeBand.SCHOOL_AGE, AgeBand.SCHOOL_AGE, 12);
        workshop.assign(slot, seven, workshop.carer("Cid"));
        register(Requests.to(slot).adult("Rosa", "es").childInCare("Luz", 7));
        var phone = carer();
        var luz = child(phone.room(), "Luz");
        assertThat(luz.path("room").stringValue()).isEqualTo("Room 7");
        assertThat(luz.has("allergies")).isFalse();

        phone.roomSync(phone.in(luz, "7KQ2M9"));

        assertThat(child(phone.room(), "Luz").path("allergies").stringValue()).isEqualTo("peanuts");
    }

    @Test
    void tellsOfFamiliesThatGoToAnotherRoomOnlyWhatTakingInTheirChildrenNeeds() {
        SignedIn.as(administrator);
        var seven = workshop.room(slot, "Room 7", AgeBand.SCHOOL_AGE, AgeBand.SCHOOL_AGE, 12);
        workshop.assign(slot, seven, workshop.carer("Cid"));
        var theirs = code(register(Requests.to(slot)
                .adult("Rosa", "es")
                .adult("Karim Haddad", "ar")
                .childInCare("Luz", 7)
                .contact(new Contact(null, "+12125550147"))));
        families.add(theirs, PickUpKind.MAY, "Dawit Bekele", true);
        families.add(theirs, PickUpKind.MUST_NOT, "Karim Haddad", false);
        var phone = carer();
        var luz = child(phone.room(), "Luz");

        var elsewhere = family(phone.room(), luz);
        assertThat(elsewhere.has("phone") || elsewhere.has("mayCollect") || elsewhere.has("mustNot"))
                .isFalse();
        assertThat(Phone.texts(elsewhere.path("adults"), "name")).containsExactly("Rosa");
        assertThat(elsewhere.path("photoId").booleanValue()).isTrue();
        assertThat(elsewhere.path("code").stringValue()).hasSize(12);

        phone.roomSync(phone.in(luz, "7KQ2M9"));
        var here = family(phone.room(), luz);
        assertThat(here.path("phone").stringValue()).isEqualTo("+12125550147");
        assertThat(Phone.texts(here.path("mayCollect"), "name")).containsExactly("Dawit Bekele");
        assertThat(Phone.texts(here.path("mustNot"), "name")).containsExactly("Karim Haddad");
    }

    @Test
    void warnsOfOneWhoseNameMayBeThatOfOneWhoMustNot() {
        families.add(code, PickUpKind.MAY, "Karim", true);
        families.add(code, PickUpKind.MAY, "Sara Haddad", true);
        families.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        var sheet = carer().room();

        var family = family(sheet, child(sheet, "Liya"));
        assertThat(family.path("mayCollect").get(0).path("alike").booleanValue())
                .isTrue();
        assertThat(family.path("mayCollect").get(1).has("alike")).isFalse();
        assertThat(family.path("adults").get(0).has("alike")).isFalse();
    }
}

package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeroom.account.SignedIn;
import org.homeroom.childcare.PickUpKind;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.PartyChange;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.Requests;
import org.homeroom.registration.Wishes;
import org.junit.jupiter.api.Test;

/** To whom a room’s phone hands children, and what staff hear of it. */
class RoomFetchTest extends CarersInARoom {

    @Test
    void handsOverOnlyToWhomTheFamilyNamedOrWhoCameWithTheChild() {
        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        var phone = carer();
        var sheet = phone.room();
        var liya = child(sheet, "Liya");
        var marta = family(sheet, liya);
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in);

        var nobody = phone.out(liya, in, "listed", marta.path("adults").get(0));
        var withoutReason = phone.out(liya, in, "lostCode", marta.path("adults").get(0));
        var unseen = phone.out(liya, in, "listed", marta.path("mayCollect").get(0));
        unseen.put("idSeen", false);
        for (var wrong : List.of(nobody, withoutReason, unseen)) {
            assertThat(code(phone.roomSync(wrong))).isEqualTo("malformed");
        }

        var right = phone.out(liya, in, "listed", marta.path("mayCollect").get(0));
        var answer = phone.roomSync(right);
        assertThat(result(answer)).isEqualTo("accepted");
        assertThat(answer.path("children").get(0).path("out").path("name").stringValue())
                .isEqualTo("Dawit Bekele");

        phone.roomSync(undone(phone, right));
        var lost = phone.out(liya, in, "lostCode", marta.path("adults").get(0));
        lost.put("reason", "Her phone is empty");
        assertThat(result(phone.roomSync(lost))).isEqualTo("accepted");
        SignedIn.as(administrator);
        assertThat(handOvers.log(slot).getFirst().lines().getFirst().out().reason())
                .contains("Her phone is empty");
    }

    @Test
    void tellsStaffWhereAChildWentWithOneWhoMustNot() {
        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        families.add(code, PickUpKind.MAY, "Sara Bekele", true);
        var phone = carer();
        var sheet = phone.room();
        var liya = child(sheet, "Liya");
        var may = family(sheet, liya).path("mayCollect");
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in);
        var family = registrations.find(code).orElseThrow();
        SignedIn.as(administrator);
        staff.add(family.id(), PickUpKind.MUST_NOT, "dawit  BEKELE");
        families.remove(code, UUID.fromString(may.get(1).path("id").stringValue()));
        assertThat(family(phone.room(), liya).has("mayCollect")).isFalse();

        var barred = phone.out(liya, in, "listed", may.get(0));
        assertThat(note(phone.roomSync(barred))).isEqualTo("mustNot");
        assertThat(note(phone.roomSync(barred))).isEqualTo("mustNot");
        phone.roomSync(undone(phone, barred));
        assertThat(note(phone.roomSync(phone.out(liya, in, "listed", may.get(1)))))
                .isEqualTo("notListed");

        SignedIn.as(administrator);
        assertThat(handOvers.log(slot).getFirst().lines()).singleElement().matches(line -> line.isOdd());
    }

    @Test
    void offersNoParentWhoMustNotFetchTheChildAndTellsStaffOfOneWhoDid() {
        var both = code(register(Requests.to(slot)
                .adult("Sara", "en")
                .adult("Karim Haddad", "ar")
                .childInCare("Omar", 4)));
        var phone = carer();
        var before = phone.room();
        var omar = child(before, "Omar");
        var karim = family(before, omar).path("adults").get(1);
        var in = phone.in(omar, "7KQ2M9");
        phone.roomSync(in);
        SignedIn.as(administrator);
        staff.add(registrations.find(both).orElseThrow().id(), PickUpKind.MUST_NOT, "karim haddad");

        assertThat(Phone.texts(family(phone.room(), omar).path("adults"), "name"))
                .containsExactly("Sara");
        var taken = phone.out(omar, in, "lostCode", karim);
        taken.put("reason", "He has no phone");
        assertThat(note(phone.roomSync(taken))).isEqualTo("mustNot");
    }

    @Test
    void asksForPhotoIdWhereSomebodyMustNotFetchTheChild() {
        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        assertThat(family(phone.room(), liya).has("photoId")).isFalse();
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in);
        SignedIn.as(administrator);
        staff.add(registrations.find(code).orElseThrow().id(), PickUpKind.MUST_NOT, "Karim Haddad");

        var family = family(phone.room(), liya);
        assertThat(family.path("photoId").booleanValue()).isTrue();
        var nobody = phone.out(liya, in, "photoId", liya);
        assertThat(code(phone.roomSync(nobody))).isEqualTo("malformed");
        for (var who : List.of("adults", "mayCollect")) {
            var out = phone.out(liya, in, "photoId", family.path(who).get(0));
            var answer = phone.roomSync(out);
            assertThat(result(answer)).isEqualTo("accepted");
            assertThat(answer.path("facts").get(0).has("note")).isFalse();
            phone.roomSync(undone(phone, out));
        }
        assertThat(note(phone.roomSync(phone.out(liya, in, "code")))).isEqualTo("codeAlone");
        SignedIn.as(administrator);
        assertThat(handOvers.log(slot).getFirst().lines().getFirst().isOdd()).isTrue();
    }

    @Test
    void tellsStaffWhereAChildWentWithAnAdultWhomThePageWroteIntoThePartySinceSomebodyMustNot() {
        families.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        var family = registrations.find(code).orElseThrow();
        var coming = family.people().stream().map(PartyPerson::id).collect(Collectors.toSet());
        var care = Map.of(family.children().getFirst().id(), new Newcomer.Care("peanuts", ""));
        var friend = List.of(new Newcomer.Adult("A Friend", Locale.ENGLISH));
        registrations.change(code, new PartyChange(Requests.freshKey(), coming, care, friend, List.of()), Wishes.NONE);
        var added = registrations.find(code).orElseThrow().adults().getLast();
        var phone = carer();
        var sheet = phone.room();
        var liya = child(sheet, "Liya");
        var marta = family(sheet, liya).path("adults");
        assertThat(Phone.texts(marta, "name")).containsExactly("Marta Bekele");
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in);

        var out = phone.out(liya, in, "photoId", marta.get(0));
        out.put("adult", added.id().value().toString());

        assertThat(note(phone.roomSync(out))).isEqualTo("notListed");
    }

    @Test
    void writesNaughtyWordsDownAsTheyAreOrRefusesThem() {
        var phone = carer();
        var sheet = phone.room();
        var liya = child(sheet, "Liya");
        var marta = family(sheet, liya).path("adults").get(0);
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in);
        for (var reason :
                List.of("Robert'); DROP TABLE hand_over;--", "𠮷野家 👩‍👧‍👦", "%s%n ${jndi:x}", "x".repeat(300))) {
            var out = phone.out(liya, in, "lostCode", marta);
            out.put("reason", reason);
            assertThat(result(phone.roomSync(out))).as(reason).isEqualTo("accepted");
        }
        for (var reason : List.of("", "\u200B\u2066", "x".repeat(301))) {
            var out = phone.out(liya, in, "lostCode", marta);
            out.put("reason", reason);
            assertThat(code(phone.roomSync(out))).as(reason).isEqualTo("malformed");
        }
        for (var wrong : List.of("7KQ2M", "7KQ2M90", "7KQ2M1", "      ", "ሰላምሰላም")) {
            assertThat(code(phone.roomSync(phone.in(liya, wrong)))).as(wrong).isEqualTo("malformed");
        }
    }
}

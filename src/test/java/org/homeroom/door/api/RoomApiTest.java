package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.homeroom.account.SignedIn;
import org.homeroom.childcare.CaredWorkshop;
import org.homeroom.childcare.FamilyPickUp;
import org.homeroom.childcare.HandOvers;
import org.homeroom.childcare.PickUpKind;
import org.homeroom.childcare.RoomId;
import org.homeroom.childcare.StaffPickUp;
import org.homeroom.door.Door;
import org.homeroom.event.AgeBand;
import org.homeroom.family.Contact;
import org.homeroom.registration.PartyChange;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.registration.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class RoomApiTest extends PhonesAtADoor {

    @Autowired
    private CaredWorkshop workshop;

    @Autowired
    private Registrations registrations;

    @Autowired
    private FamilyPickUp families;

    @Autowired
    private StaffPickUp staff;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Door door;

    private RoomId room;
    private RegistrationCode code;

    @BeforeEach
    void planARoom() {
        SignedIn.as(administrator);
        room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        workshop.assign(slot, room, workshop.carer("Ana"), workshop.carer("Ben"));
        code = code(register(Requests.to(slot).adult("Marta Bekele", "am").childInCare("Liya", 4)));
    }

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
    void bringsAChildInOnceHoweverOftenItIsToldAndNotesThatItCame() {
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        var in = phone.in(liya, "7KQ2M9");

        assertThat(result(phone.roomSync(in))).isEqualTo("accepted");
        var again = phone.roomSync(in, in);

        assertThat(result(again)).isEqualTo("known");
        assertThat(again.path("children").get(0).path("in").path("code").stringValue())
                .isEqualTo("7KQ2M9");
        assertThat(rows("hand_over")).isEqualTo(1);
        assertThat(rows("check_in")).isEqualTo(1);
        SignedIn.as(administrator);
        assertThat(door.board(slot).orElseThrow().counts().here()).isEqualTo(1);
        assertThat(handOvers.inside(slot, 1)).singleElement().satisfies(child -> {
            assertThat(child.name()).isEqualTo("Liya");
            assertThat(child.room().sign()).isEqualTo("Room 4");
        });
        assertThat(families.inRooms(registrations.find(code).orElseThrow()))
                .singleElement()
                .satisfies(child -> assertThat(child.shown().orElseThrow().qr())
                        .isEqualTo("pickup:" + liya.path("id").stringValue() + ":7KQ2M9"));
    }

    @Test
    void notesNoSecondArrivalOfOneWhoCameByADoor() {
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        var gym = phone();
        gym.sync(gym.arrived(slot.value(), liya.path("registration").stringValue()));

        phone.roomSync(phone.in(liya, "7KQ2M9"));

        assertThat(rows("check_in")).isEqualTo(2);
    }

    @Test
    void holdsTheEarlierOfTwoHandOversAndShowsStaffTheSecond() {
        var phone = carer();
        var other = carer();
        var liya = child(phone.room(), "Liya");
        var in = phone.in(liya, "7KQ2M9");
        in.put("at", Instant.now().minusSeconds(300).toString());
        var first = phone.out(liya, in, "code");
        first.put("at", Instant.now().minusSeconds(60).toString());
        var second = other.out(liya, in, "code");

        other.roomSync(second);
        other.roomSync(in);
        var answer = phone.roomSync(first);

        assertThat(answer.path("children")).hasSize(1);
        assertThat(answer.path("children").get(0).path("out").path("fact").stringValue())
                .isEqualTo(first.get("id"));
        SignedIn.as(administrator);
        assertThat(handOvers.inside(slot, 1)).isEmpty();
        var lines = handOvers.log(slot).getFirst().lines();
        assertThat(lines).hasSize(2);
        assertThat(lines).filteredOn(line -> line.isSecond()).hasSize(1);
        assertThat(families.inRooms(registrations.find(code).orElseThrow())).isEmpty();
    }

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

    @Test
    void closesARoomOnceNobodyIsInIt() {
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in, carers(phone, 3));
        var tooEarly = phone.ofRoom("closed");

        var refused = phone.roomSync(tooEarly);
        assertThat(code(refused)).isEqualTo("childrenInside");
        assertThat(refused.path("carers").intValue()).isEqualTo(3);

        var closed = phone.roomSync(phone.ofRoom("closed"), phone.out(liya, in, "code"));
        assertThat(Phone.texts(closed.path("facts"), "result")).containsExactly("accepted", "accepted");
        assertThat(closed.has("closedAt")).isTrue();
        assertThat(phone.roomSync(phone.in(liya, "8KQ2M9")).has("closedAt")).isFalse();
    }

    @Test
    void takesBackAChildThatNeverCame() {
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        var in = phone.in(liya, "7KQ2M9");

        assertThat(code(phone.roomSync(undone(phone, in)))).isEqualTo("unknownFact");
        phone.roomSync(in);
        var answer = phone.roomSync(undone(phone, in));

        assertThat(result(answer)).isEqualTo("accepted");
        assertThat(answer.path("children")).isEmpty();
        SignedIn.as(administrator);
        assertThat(door.board(slot).orElseThrow().counts().here()).isZero();
    }

    @Test
    void notesNoArrivalOfAChildTakenBackBeforeItCouldBeNoted() {
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in);
        jdbc.sql("delete from check_in").update(); // as if it had not been written down
        phone.roomSync(undone(phone, in));

        assertThat(result(phone.roomSync(in))).isEqualTo("known");

        assertThat(rows("check_in")).isZero();
        var both = phone.in(liya, "8KQ2M9");
        phone.roomSync(both, undone(phone, both));
        assertThat(rows("check_in")).isZero();
    }

    @Test
    void givesChargeToTheFirstPhoneUntilAnotherTakesIt() {
        var first = carer();
        var second = carer();
        assertThat(mine(first.roomSync())).isTrue();
        assertThat(mine(second.roomSync())).isFalse();

        var taken = Phone.json(second.post("/door/api/room/charge", Map.of()));

        assertThat(mine(taken)).isTrue();
        assertThat(mine(first.roomSync())).isFalse();
        assertThat(first.roomSync().path("charge").path("name").stringValue()).isEqualTo("Sam’s phone");

        second.post("/door/api/sign-out", Map.of());
        assertThat(mine(carer().roomSync())).isTrue();
    }

    @Test
    void givesChargeToOneOfManyThatComeInAtOnce() throws Exception {
        var link = roomLink();
        var phones = new ArrayList<Phone>();
        try (var executor = Executors.newFixedThreadPool(6)) {
            var entering = Collections.nCopies(6, (Callable<Phone>) () -> new Phone(network).enter(link));
            for (var entered : executor.invokeAll(entering)) {
                phones.add(entered.get());
            }
        }

        assertThat(phones.stream().filter(phone -> mine(phone.roomSync()))).hasSize(1);
        assertThat(rows("room_charge")).isEqualTo(1);
    }

    @Test
    void opensOnlyWhatItIsFor() {
        var gym = phone();
        var carer = carer();

        for (var path : List.of("/room")) {
            refuses(gym.get(path), 403, "otherPass");
        }
        refuses(gym.tryRoomSync(List.of()), 403, "otherPass");
        refuses(gym.post("/door/api/room/charge", Map.of()), 403, "otherPass");
        refuses(carer.get("/roster"), 403, "otherPass");
        refuses(carer.trySync(List.of()), 403, "otherPass");
        refuses(carer.post("/door/api/look", Map.of("code", "7KQ2M9XA")), 403, "otherPass");
        refuses(new Phone(network).withSecret("f".repeat(32)).get("/room"), 401, "withdrawn");
        assertThat(carer.post("/door/api/sign-out", Map.of()).getStatus()).isEqualTo(204);
        refuses(carer.get("/room"), 401, "withdrawn");
    }

    @Test
    void saysOfARoomThatItIsOne() {
        var in = Phone.json(new Phone(network)
                .post("/door/api/enter", Map.of("token", Phone.token(roomLink()), "device", "Ana’s phone")));

        assertThat(in.path("room").booleanValue()).isTrue();
    }

    @Test
    void worksOnAfterItsTimeUntilTheLastChildIsFetched() {
        var phone = carer();
        var second = carer();
        var liya = child(phone.room(), "Liya");
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in);
        jdbc.sql("update door_pass set expires_at = ?")
                .param(LocalDateTime.ofInstant(Instant.now().minusSeconds(60), ZoneOffset.UTC))
                .update();

        assertThat(child(phone.room(), "Liya").path("allergies").stringValue()).isEqualTo("peanuts");
        var answer = phone.roomSync(carers(phone, 2));
        assertThat(result(answer)).isEqualTo("accepted");
        assertThat(answer.path("sheet").stringValue())
                .isEqualTo(phone.get("/room").getHeader("ETag"));
        assertThat(answer.path("children")).hasSize(1);
        assertThat(mine(Phone.json(second.post("/door/api/room/charge", Map.of()))))
                .isTrue();

        var last = phone.roomSync(phone.out(liya, in, "code"));
        assertThat(result(last)).isEqualTo("accepted");
        assertThat(last.has("sheet")).isFalse();
        assertThat(last.path("children")).hasSize(1);
        refuses(phone.get("/room"), 401, "expired");
        refuses(phone.post("/door/api/room/charge", Map.of()), 401, "expired");
    }

    @Test
    void keepsTheTrueTimeOfALateParentWhateverTheClock() {
        var phone = carer().ahead(Duration.ofHours(3));
        var liya = child(phone.room(), "Liya");
        var answer = phone.roomSync(phone.in(liya, "7KQ2M9"));

        var at = Instant.parse(
                answer.path("children").get(0).path("in").path("at").stringValue());
        assertThat(at).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    }

    @Test
    void knowsNoChildOfAnotherSchoolOrSlot() {
        var other = year.school("other", "Other School");
        var theirs = doorway.slot(year.workshop(other, "Theirs", Map.of()), Duration.ofMinutes(30), 5);
        var stranger = registrations
                .find(code(register(Requests.to(theirs).adult("Secret", "en").child("Secret Child", 4))))
                .orElseThrow();
        var phone = carer();
        var sheet = phone.room();
        assertThat(sheet.toString()).doesNotContain("Secret");
        var fact = phone.in(child(sheet, "Liya"), "7KQ2M9");
        fact.put("registration", stranger.id().value().toString());
        fact.put("child", stranger.children().getFirst().id().value().toString());

        assertThat(code(phone.roomSync(fact))).isEqualTo("unknownChild");
        var mixed = phone.in(child(sheet, "Liya"), "7KQ2M9");
        mixed.put("child", stranger.children().getFirst().id().value().toString());
        assertThat(code(phone.roomSync(mixed))).isEqualTo("unknownChild");
        assertThat(rows("hand_over")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"kind\":\"in\"}", "7", "null", "[]", "\"x\"", "{\"id\":\"\\u0000\",\"kind\":\"closed\"}"})
    void refusesAFactThatMakesNoSenseAndTakesTheOthers(String nonsense) {
        var phone = carer();
        var body = "{\"sentAt\":\"%s\",\"facts\":[%s,{\"id\":\"%s\",\"kind\":\"carers\",\"at\":\"%s\",\"count\":2}]}"
                .formatted(phone.now(), nonsense, UUID.randomUUID(), phone.now());

        var answer = Phone.json(phone.post("/door/api/room/sync", "application/json", body.getBytes()));

        assertThat(Phone.texts(answer.path("facts"), "result")).containsExactly("refused", "accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"sentAt\":7}", "{\"sentAt\":\"noon\"}", "{\"facts\":[]}"})
    void refusesABodyThatMakesNoSense(String body) {
        refuses(carer().post("/door/api/room/sync", "application/json", body.getBytes()), 400, "unreadable");
    }

    @Test
    void refusesTooMuchAndCarersBeyondCounting() {
        var phone = carer();

        refuses(phone.tryRoomSync(Collections.nCopies(251, Map.of())), 400, "tooMany");
        refuses(phone.post("/door/api/room/sync", "application/json", new byte[300_000]), 413, "tooLarge");
        assertThat(code(phone.roomSync(carers(phone, -1)))).isEqualTo("malformed");
        assertThat(code(phone.roomSync(carers(phone, 100)))).isEqualTo("malformed");
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

    private Phone carer() {
        return new Phone(network).enter(roomLink());
    }

    private String roomLink() {
        SignedIn.as(administrator);
        return passes.makeForRoom("Room 4", day(), slot, room).orElseThrow().link();
    }

    private static Map<String, Object> undone(Phone phone, Map<String, Object> other) {
        var fact = phone.ofRoom("undone");
        fact.put("undoes", other.get("id"));
        return fact;
    }

    private static Map<String, Object> carers(Phone phone, int count) {
        var fact = phone.ofRoom("carers");
        fact.put("count", count);
        return fact;
    }

    private static RegistrationCode code(String symbols) {
        return RegistrationCode.read(symbols).orElseThrow();
    }

    private static JsonNode child(JsonNode sheet, String name) {
        for (var child : sheet.path("children")) {
            if (child.path("name").stringValue().equals(name)) {
                return child;
            }
        }
        throw new AssertionError("no " + name + " in " + sheet);
    }

    private static JsonNode family(JsonNode sheet, JsonNode child) {
        for (var family : sheet.path("families")) {
            if (family.path("registration").equals(child.path("registration"))) {
                return family;
            }
        }
        throw new AssertionError("no family of " + child);
    }

    private static String result(JsonNode answer) {
        return answer.path("facts").get(0).path("result").stringValue();
    }

    private static String code(JsonNode answer) {
        return answer.path("facts").get(0).path("code").stringValue();
    }

    private static String note(JsonNode answer) {
        return answer.path("facts").get(0).path("note").stringValue();
    }

    private static boolean mine(JsonNode answer) {
        return answer.path("charge").path("mine").booleanValue(false);
    }

    private static void refuses(MockHttpServletResponse answer, int status, String code) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(Phone.code(answer)).isEqualTo(code);
    }
}

package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.homeroom.account.SignedIn;
import org.homeroom.door.ClosingOutcome;
import org.homeroom.door.Door;
import org.homeroom.door.DoorBoard;
import org.homeroom.door.DoorClosing;
import org.homeroom.door.DoorResult;
import org.homeroom.door.Doorway;
import org.homeroom.event.EventAdministration;
import org.homeroom.registration.Requests;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class SyncTest extends PhonesAtADoor {

    @Autowired
    private Door door;

    @Autowired
    private EventAdministration administration;

    @Autowired
    private DoorClosing closing;

    @Test
    void writesAHouseholdDownOnceHoweverOftenItIsTold() {
        register(Requests.to(slot).adult("Marta", "am").adult("Dawit", "am").child("Liya", 5));
        var phone = phone();
        var fact = phone.arrived(slot.value(), id(phone, "Marta"));

        assertThat(result(phone.sync(fact))).isEqualTo("accepted");
        assertThat(result(phone.sync(fact))).isEqualTo("known");
        phone.sync(List.of(fact, fact));

        assertThat(rows("check_in")).isEqualTo(3);
        assertThat(board().counts().here()).isEqualTo(3);
    }

    @Test
    void letsSomeOfAFamilyInNowAndOthersLater() {
        register(Requests.to(slot).adult("Marta", "am").adult("Dawit", "am"));
        var phone = phone();
        var family = family(phone.roster(), "Marta");
        var marta = family.path("people").get(0).path("id").stringValue();
        var dawit = family.path("people").get(1).path("id").stringValue();

        phone.sync(phone.arrived(slot.value(), family.path("id").stringValue(), marta));
        assertThat(board().counts().here()).isEqualTo(1);
        phone.sync(phone.arrived(slot.value(), family.path("id").stringValue(), dawit));
        assertThat(board().counts().here()).isEqualTo(2);
    }

    @Test
    void countsTheEarliestOfTwoDoorsAndShowsBoth() {
        register(Requests.to(slot).adult("Marta", "am"));
        var gym = phone();
        var main = phone("Main door");
        var marta = id(gym, "Marta");
        var later = gym.arrived(slot.value(), marta);
        var earlier = main.arrived(slot.value(), marta);
        earlier.put("at", Instant.now().minusSeconds(600).toString());

        gym.sync(later);
        var answer = main.sync(List.of(earlier));

        var by = standing(answer, marta).orElseThrow().path("here").get(0).path("by");
        assertThat(Phone.texts(by, "door")).containsExactly("Main door", "Gym door");
        assertThat(Phone.texts(by, "fact"))
                .containsExactly(earlier.get("id").toString(), later.get("id").toString());
        assertThat(board().counts().here()).isEqualTo(1);
        assertThat(board().parties().getFirst().since().orElseThrow())
                .isBefore(Instant.now().minusSeconds(500));
    }

    @Test
    void tellsOthersWhatHappenedSinceTheyLastAsked() {
        register(Requests.to(slot).adult("Marta", "am"));
        var gym = phone();
        var main = phone("Main door");
        var marta = id(gym, "Marta");
        main.sync(List.of());

        var fact = gym.arrived(slot.value(), marta);
        gym.sync(fact);
        assertThat(standing(main.sync(List.of()), marta).orElseThrow().path("here"))
                .hasSize(1);

        gym.sync(gym.undone(slot.value(), fact.get("id")));
        assertThat(standing(main.sync(List.of()), marta).orElseThrow().path("here"))
                .isEmpty();
    }

    @Test
    void takesBackInWhateverOrderItHears() {
        register(Requests.to(slot).adult("Marta", "am"));
        var phone = phone();
        var marta = id(phone, "Marta");
        var came = phone.arrived(slot.value(), marta);
        var undone = phone.undone(slot.value(), came.get("id"));
        undone.put("registration", marta);

        assertThat(result(phone.sync(undone))).isEqualTo("accepted");
        assertThat(result(phone.sync(came))).isEqualTo("accepted");
        assertThat(board().counts().here()).isZero();

        phone.sync(phone.arrived(slot.value(), marta));
        assertThat(board().counts().here()).isEqualTo(1);
    }

    @Test
    void asksAgainForWhatTakesBackAnUnknownFact() {
        var phone = phone();

        var answer = phone.sync(phone.undone(slot.value(), UUID.randomUUID().toString()));

        assertThat(result(answer)).isEqualTo("later");
        assertThat(answer.path("code").stringValue()).isEqualTo("unknownFact");
    }

    @Test
    void takesWhatAPhoneHeldWhenItsDoorWasClosedAndShowsItNothing() {
        slot = doorway.slot(event, Duration.ofMinutes(-30), 5);
        var phone = phone("Main door");
        var came = phone.walkIn(slot.value(), "Rosa Alvarez");

        SignedIn.as(administrator);
        assertThat(closing.close(slot, false)).isInstanceOf(ClosingOutcome.Closed.class);

        assertThat(phone.get("/roster").getStatus()).isEqualTo(401);
        var answer = phone.sync(List.of(came));
        assertThat(result(answer.path("facts").get(0))).isEqualTo("accepted");
        assertThat(answer.has("roster")).isFalse();
        assertThat(rows("check_in")).isEqualTo(3);
    }

    @Test
    void isOneTruthWithTheStaffsOwnDoor() {
        var code = register(Requests.to(slot).adult("Marta", "am"));
        var phone = phone();
        var marta = id(phone, "Marta");
        SignedIn.as(administrator);
        var party = door.find(slot, code).parties().getFirst();
        door.arrive(slot, party.id(), party.everyone(), Doorway.tap());

        var by = standing(phone.sync(List.of()), marta)
                .orElseThrow()
                .path("here")
                .get(0)
                .path("by")
                .get(0);
        assertThat(by.path("door").isMissingNode()).isTrue();
        phone.sync(phone.undone(slot.value(), by.path("fact").stringValue()));
        assertThat(board().counts().here()).isZero();

        phone.sync(phone.arrived(slot.value(), marta));
        SignedIn.as(administrator);
        assertThat(door.find(slot, code)).isInstanceOf(DoorResult.AlreadyHere.class);
        door.undo(slot, party.id(), party.everyone(), Doorway.tap());
        assertThat(standing(phone.sync(List.of()), marta).orElseThrow().path("here"))
                .isEmpty();
    }

    @Test
    void letsAWalkInInOnceAndWithoutAWrongContact() {
        var phone = phone();
        var fact = phone.walkIn(slot.value(), "Rosa Alvarez");

        var first = phone.sync(fact);
        assertThat(result(first)).isEqualTo("accepted");
        assertThat(result(phone.sync(fact))).isEqualTo("known");
        assertThat(first.path("registration").stringValue()).isEqualTo(id(phone, "Rosa Alvarez"));
        assertThat(rows("registration")).isEqualTo(1);
        assertThat(board().counts().here()).isEqualTo(3);

        phone.sync(phone.undone(slot.value(), fact.get("id")));
        assertThat(board().counts().here()).isZero();
    }

    @Test
    void takesAWalkInBackThatIsToldTogetherWithIt() {
        var phone = phone();
        var walkIn = phone.walkIn(slot.value(), "Rosa Alvarez");

        var answer = phone.sync(List.of(phone.undone(slot.value(), walkIn.get("id")), walkIn));

        assertThat(Phone.texts(answer.path("facts"), "result")).containsExactly("accepted", "accepted");
        assertThat(board().counts().here()).isZero();
    }

    @Test
    void warnsWhenMoreComeThanThereArePlaces() {
        var phone = phone();

        assertThat(phone.sync(phone.walkIn(slot.value(), "Three")).has("note")).isFalse();
        assertThat(phone.sync(phone.walkIn(slot.value(), "Six")).path("note").stringValue())
                .isEqualTo("crowded");
        var answer = phone.sync(List.of(phone.walkIn(slot.value(), "Nine")));

        assertThat(answer.path("facts").get(0).path("note").stringValue()).isEqualTo("crowded");
        assertThat(answer.path("slots").get(0).path("placesLeft").intValue()).isZero();
        assertThat(answer.path("slots").get(0).path("here").intValue()).isEqualTo(9);
    }

    @Test
    void correctsAClockThatIsWrongByHours() {
        register(Requests.to(slot).adult("Marta", "am"));
        var phone = phone().ahead(Duration.ofHours(7));
        var fact = phone.arrived(slot.value(), id(phone, "Marta"));
        fact.put("at", phone.now().minusSeconds(300).toString());

        var at = Instant.parse(phone.sync(fact).path("at").stringValue());

        assertThat(Duration.between(at, Instant.now()).toSeconds()).isBetween(295L, 330L);
    }

    @Test
    void neverBelievesThatSomebodyCameBeforeTheDoorOpenedOrInTimeToCome() {
        register(Requests.to(slot).adult("Marta", "am").adult("Dawit", "am"));
        var phone = phone();
        var marta = id(phone, "Marta");
        var before = phone.arrived(slot.value(), marta);
        before.put("at", "1970-01-01T00:00:00Z");
        var after = phone.arrived(slot.value(), marta);
        after.put("at", Instant.now().plusSeconds(9000).toString());

        assertThat(Instant.parse(phone.sync(before).path("at").stringValue()))
                .isEqualTo(doorway.start(slot).minus(Duration.ofHours(2)));
        assertThat(Instant.parse(phone.sync(after).path("at").stringValue())).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void letsInByCodeAFamilyThatRegisteredAfterTheRosterWasFetched() {
        var phone = phone();
        phone.roster();
        var code = register(Requests.to(slot).adult("Late Lena", "uk"));

        var answer = phone.sync(phone.scanned(slot.value(), code));

        assertThat(result(answer)).isEqualTo("accepted");
        assertThat(answer.path("registration").stringValue()).isEqualTo(id(phone, "Late Lena"));
    }

    @Test
    void givesAPlaceToAFamilyThatWasLetInThoughItHadNone() {
        var cancelled = register(Requests.to(slot).adult("Marta", "am"));
        doorway.cancel(cancelled);
        var elsewhere = doorway.slot(event, Duration.ofHours(3), 5);
        var moved = register(Requests.to(elsewhere).adult("Omar", "ar"));
        var phone = phone();

        for (var code : List.of(cancelled, moved)) {
            var answer = phone.sync(phone.scanned(slot.value(), code));
            assertThat(result(answer)).isEqualTo("accepted");
            assertThat(answer.path("note").stringValue()).isEqualTo("admitted");
        }

        assertThat(board().counts().here()).isEqualTo(2);
        assertThat(board().counts().expected()).isEqualTo(2);
    }

    @Test
    void refusesPeopleWhoAreNotOfTheFamilyAndNoOthers() {
        register(Requests.to(slot).adult("Marta", "am"));
        register(Requests.to(slot).adult("Omar", "ar"));
        var phone = phone();
        var stranger = phone.arrived(
                slot.value(), id(phone, "Marta"), UUID.randomUUID().toString());
        var omar = phone.arrived(slot.value(), id(phone, "Omar"));
        var nobody = phone.arrived(slot.value(), UUID.randomUUID().toString());

        var answer = phone.sync(List.of(stranger, omar, nobody));

        assertThat(Phone.texts(answer.path("facts"), "result")).containsExactly("refused", "accepted", "refused");
        assertThat(answer.path("facts").get(0).path("code").stringValue()).isEqualTo("unknownPerson");
        assertThat(answer.path("facts").get(2).path("code").stringValue()).isEqualTo("unknownFamily");
        assertThat(board().counts().here()).isEqualTo(1);
    }

    @Test
    void keepsWhatMakesSenseOfABatchThatPartlyDoesNot() {
        register(Requests.to(slot).adult("Marta", "am"));
        var phone = phone();
        var broken = new ArrayList<Map<String, Object>>();
        for (var spoilt : List.of("kind", "at", "slot", "registration")) {
            var fact = phone.arrived(slot.value(), UUID.randomUUID().toString());
            fact.put(spoilt, "\u202Enonsense'; drop table check_in");
            broken.add(fact);
        }
        var name = phone.walkIn(slot.value(), " ");
        var party = phone.walkIn(slot.value(), "Rosa");
        party.put("children", 999);
        var language = phone.walkIn(slot.value(), "Rosa");
        language.put("language", "no such language");
        var nobody = phone.arrived(slot.value(), id(phone, "Marta"));
        nobody.put("people", List.of());
        broken.addAll(List.of(name, party, language, nobody));
        broken.add(phone.arrived(slot.value(), id(phone, "Marta")));

        var answer = phone.sync(broken).path("facts");

        assertThat(Phone.texts(answer, "result")).filteredOn("refused"::equals).hasSize(8);
        assertThat(Phone.texts(answer, "result")).filteredOn("accepted"::equals).hasSize(1);
        assertThat(board().counts().here()).isEqualTo(1);
    }

    @Test
    void holdsOffADeviceThatTriesTenThousandCodes() {
        var phone = phone();
        var answers = new ArrayList<String>();
        for (int batch = 0; batch < 40; batch++) {
            var forged = new ArrayList<Map<String, Object>>();
            for (int i = 0; i < 250; i++) {
                forged.add(phone.scanned(slot.value(), PublicCode.random(PublicCode.LINK_LENGTH)));
            }
            phone.sync(forged)
                    .path("facts")
                    .forEach(fact -> answers.add(fact.path("code").stringValue()));
        }

        assertThat(answers).hasSize(10_000);
        assertThat(answers).filteredOn("unknownFamily"::equals).hasSizeBetween(30, 60);
        assertThat(answers).filteredOn("tooOften"::equals).hasSizeGreaterThan(9_900);
        assertThat(rows("check_in")).isZero();
    }

    @Test
    void changesNothingWhenAStrangerSendsASyncAgain() {
        register(Requests.to(slot).adult("Marta", "am"));
        var phone = phone();
        var fact = phone.arrived(slot.value(), id(phone, "Marta"));
        phone.sync(fact);
        phone.sync(phone.undone(slot.value(), fact.get("id")));

        var stranger = new Phone(network).withSecret("e".repeat(32));
        assertThat(stranger.trySync(List.of(fact)).getStatus()).isEqualTo(401);
        assertThat(result(phone("Main door").sync(fact))).isEqualTo("known");

        assertThat(board().counts().here()).isZero();
    }

    @Test
    void keepsWhoCameThoughTheSlotWasCancelledMeanwhile() {
        register(Requests.to(slot).adult("Marta", "am"));
        var phone = phone();
        var marta = id(phone, "Marta");
        year.cancel(slot);

        var answer = phone.sync(phone.arrived(slot.value(), marta));

        assertThat(result(answer)).isEqualTo("accepted");
        assertThat(rows("check_in")).isEqualTo(1);
        assertThat(phone.roster().path("families").isArray()).isTrue();
    }

    @Test
    void takesFamiliesOfOtherSlotsAndAsksAgainForWalkInsWhenItWasCancelledMeanwhile() {
        var elsewhere = doorway.slot(event, Duration.ofHours(3), 5);
        var code = register(Requests.to(elsewhere).adult("Omar", "ar"));
        var phone = phone();
        year.cancel(slot);

        var answer = phone.sync(List.of(phone.scanned(slot.value(), code), phone.walkIn(slot.value(), "Rosa")));

        assertThat(Phone.texts(answer.path("facts"), "result")).containsExactly("accepted", "later");
        assertThat(rows("check_in")).isEqualTo(1);
        assertThat(rows("registration")).isEqualTo(1);
    }

    @Test
    void keepsWhoCameThoughTheSlotWasMovedToAnotherDayMeanwhile() {
        var nextWeek = year.slot(event, 5);
        register(Requests.to(slot).adult("Marta", "am"));
        register(Requests.to(nextWeek).adult("Omar", "ar"));
        var marta = id(phone(), "Marta");
        SignedIn.as(administrator);
        var phone = new Phone(network)
                .enter(passes.make("Main door", day(), null).orElseThrow().link());
        SignedIn.as(administrator);
        administration.plan(slot, year.plan(year.inDays(3), 5, Map.of()));

        var answer = phone.sync(List.of(phone.arrived(slot.value(), marta), phone.arrived(nextWeek.value(), marta)));

        assertThat(Phone.texts(answer.path("facts"), "result")).containsExactly("accepted", "refused");
        assertThat(answer.path("facts").get(1).path("code").stringValue()).isEqualTo("unknownSlot");
    }

    @Test
    void writesTheOthersDownWhenOneOfThemCannotBe() {
        var code = register(Requests.to(slot).adult("Marta", "am"));
        register(Requests.to(slot).adult("Omar", "ar"));
        var phone = phone();
        var gone = phone.arrived(slot.value(), id(phone, "Marta"));
        var omar = phone.arrived(slot.value(), id(phone, "Omar"));
        for (var table : List.of("party_member where registration_id", "registration where id")) {
            jdbc.sql("delete from " + table + " = (select id from (select id from registration where code = ?) r)")
                    .param(code)
                    .update();
        }

        var answer = phone.sync(List.of(gone, omar));

        assertThat(Phone.texts(answer.path("facts"), "result")).containsExactly("later", "accepted");
    }

    @Test
    void letsThoseInWhoAreStillOfAPartyThatBecameSmaller() {
        register(Requests.to(slot).adult("Marta", "am"));
        var phone = phone();
        var family = family(phone.roster(), "Marta");
        var marta = family.path("people").get(0).path("id").stringValue();

        var answer = phone.sync(phone.arrived(
                slot.value(),
                family.path("id").stringValue(),
                marta,
                UUID.randomUUID().toString()));

        assertThat(result(answer)).isEqualTo("accepted");
        assertThat(board().counts().here()).isEqualTo(1);
    }

    @Test
    void losesAndDoublesNothingWhenFiveDoorsComeBackAtOnce() throws Exception {
        slot = doorway.slot(event, Duration.ofMinutes(30), 400);
        for (int i = 0; i < 40; i++) {
            register(Requests.to(slot).adult("Family " + i, "en").adults(2));
        }
        var doors = new ArrayList<Callable<JsonNode>>();
        for (int i = 0; i < 5; i++) {
            var phone = phone("Door " + i);
            var roster = phone.roster();
            var facts = new ArrayList<Map<String, Object>>();
            roster.path("families")
                    .forEach(family -> facts.add(
                            phone.arrived(slot.value(), family.path("id").stringValue())));
            doors.add(() -> phone.sync(facts));
        }

        try (var all = Executors.newFixedThreadPool(5)) {
            for (var answer : all.invokeAll(doors)) {
                assertThat(Phone.texts(answer.get().path("facts"), "result"))
                        .hasSize(40)
                        .containsOnly("accepted");
            }
        }

        assertThat(board().counts().here()).isEqualTo(120);
        assertThat(rows("check_in")).isEqualTo(600);
    }

    private String id(Phone phone, String name) {
        return family(phone.roster(), name).path("id").stringValue();
    }

    private DoorBoard board() {
        SignedIn.as(administrator);
        return door.board(slot).orElseThrow();
    }

    private static String result(JsonNode fact) {
        return fact.path("result").stringValue();
    }
}

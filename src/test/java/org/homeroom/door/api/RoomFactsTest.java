package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a room’s phone tells of who came and went. */
class RoomFactsTest extends CarersInARoom {

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

    @Test
    void writesAFactOnceThatTwoPhonesTellAtTheSameMoment() throws Exception {
        var phones = List.of(carer(), carer());
        var liya = child(phones.getFirst().room(), "Liya");
        var in = phones.getFirst().in(liya, "7KQ2M9");
        try (var executor = Executors.newFixedThreadPool(2)) {
            var telling = phones.stream()
                    .map(phone -> (Callable<JsonNode>) () -> phone.roomSync(in))
                    .toList();
            for (var answer : executor.invokeAll(telling)) {
                assertThat(result(answer.get())).isIn("accepted", "known");
            }
        }

        assertThat(rows("hand_over")).isEqualTo(1);
        assertThat(rows("check_in")).isEqualTo(1);
    }

    @Test
    void takesBackWhatAnotherRoomOfTheSlotSaidAndNothingOfAnotherSlot() {
        SignedIn.as(administrator);
        var seven = workshop.room(slot, "Room 7", AgeBand.SCHOOL_AGE, AgeBand.SCHOOL_AGE, 12);
        var other = doorway.slot(event, Duration.ofMinutes(30), 5);
        var there = workshop.room(other, "Room 9", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in);

        assertThat(code(carer(other, there).roomSync(undone(phone, in)))).isEqualTo("malformed");
        assertThat(phone.roomSync().path("children")).hasSize(1);
        assertThat(result(carer(slot, seven).roomSync(undone(phone, in)))).isEqualTo("accepted");
        assertThat(phone.roomSync().path("children")).isEmpty();
    }

    @Test
    void knowsAChildOfTheSchoolsOtherSlotAndNotesNoArrivalOfItHere() {
        var other = doorway.slot(event, Duration.ofMinutes(30), 5);
        var theirs = registrations
                .find(code(register(Requests.to(other).adult("Rosa", "es").child("Luz", 4))))
                .orElseThrow();
        var phone = carer();
        assertThat(Phone.texts(phone.room().path("children"), "name")).doesNotContain("Luz");
        var in = phone.in(child(phone.room(), "Liya"), "7KQ2M9");
        in.put("registration", theirs.id().value().toString());
        in.put("child", theirs.children().getFirst().id().value().toString());

        assertThat(result(phone.roomSync(in))).isEqualTo("accepted");

        assertThat(rows("check_in")).isZero();
        assertThat(Phone.texts(phone.room().path("children"), "name")).contains("Luz");
    }

    @Test
    void hearsOfWhatStaffSaidAndMayTakeItBack() {
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in);
        SignedIn.as(administrator);
        staffHandOvers.isWithFamily(slot, UUID.fromString((String) in.get("id")), "Marta Bekele", "Called the family");

        var out = phone.roomSync().path("children").get(0).path("out");
        assertThat(out.path("how").stringValue()).isEqualTo("staff");
        assertThat(out.path("name").stringValue()).isEqualTo("Marta Bekele");
        var undone = phone.ofRoom("undone");
        undone.put("undoes", out.path("fact").stringValue());
        assertThat(result(phone.roomSync(undone))).isEqualTo("accepted");
        assertThat(phone.roomSync().path("children").get(0).has("out")).isFalse();
        var never = phone.out(liya, in, "staff");
        assertThat(code(phone.roomSync(never))).isEqualTo("malformed");
    }
}

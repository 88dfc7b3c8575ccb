package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.homeroom.account.SignedIn;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RoomApiTest extends CarersInARoom {

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
        var link = roomLink(slot, room);
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
                .post("/door/api/enter", Map.of("token", Phone.token(roomLink(slot, room)), "device", "Ana’s phone")));

        assertThat(in.path("room").booleanValue()).isTrue();
        assertThat(jdbc.sql("select detail from audit_entry where action = 'door.pass'")
                        .query(String.class)
                        .list())
                .contains(slot + " room " + room.value(), slot.toString());
    }

    @Test
    void worksOnAfterItsTimeUntilTheLastChildIsFetched() {
        var phone = carer();
        var second = carer();
        register(Requests.to(slot).adult("Rosa", "es").childInCare("Luz", 4));
        var liya = child(phone.room(), "Liya");
        var in = phone.in(liya, "7KQ2M9");
        in.put("at", Instant.now().minusSeconds(300).toString());
        phone.roomSync(in);
        assertThat(phone.room().path("families")).hasSize(2);
        endThePass();

        assertThat(Phone.texts(phone.room().path("children"), "name")).containsExactly("Liya");
        assertThat(phone.room().path("families")).hasSize(1);
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
    void opensNoRoomAgainByAChildThatIsSaidToComeAfterItsTime() {
        var phone = carer();
        var liya = child(phone.room(), "Liya");
        endThePass();

        var answer = phone.roomSync(phone.in(liya, "7KQ2M9"));

        assertThat(result(answer)).isEqualTo("accepted");
        assertThat(answer.has("sheet")).isFalse();
        refuses(phone.get("/room"), 401, "expired");
        refuses(phone.post("/door/api/room/charge", Map.of()), 401, "expired");
        SignedIn.as(administrator);
        assertThat(handOvers.inside(slot, 1)).hasSize(1);
    }

    private void endThePass() {
        jdbc.sql("update door_pass set expires_at = ?")
                .param(LocalDateTime.ofInstant(Instant.now().minusSeconds(60), ZoneOffset.UTC))
                .update();
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
    void givesChargeToTheLastOfSeveralThatTakeItAtOnce() throws Exception {
        var phones = List.of(carer(), carer(), carer());
        try (var executor = Executors.newFixedThreadPool(3)) {
            var taking = phones.stream()
                    .map(phone -> (Callable<JsonNode>) () -> Phone.json(phone.post("/door/api/room/charge", Map.of())))
                    .toList();
            for (var answer : executor.invokeAll(taking)) {
                assertThat(answer.get().path("charge").has("since")).isTrue();
            }
        }

        assertThat(phones.stream().filter(phone -> mine(phone.roomSync()))).hasSize(1);
    }

    @Test
    void opensNothingMoreByAnotherSpellingOfItsAddress() {
        var gym = phone();
        var carer = carer();

        for (var path : List.of("/%72oom", "/room/", "/./room", "/x/../room", "/room;x", "/ROOM", "//room")) {
            assertThat(gym.answer(get(URI.create("/door/api" + path))).getStatus())
                    .as(path)
                    .isGreaterThanOrEqualTo(400);
        }
        for (var path : List.of("/%72oster", "/roster/", "/./roster", "/roster;x")) {
            assertThat(carer.answer(get(URI.create("/door/api" + path))).getStatus())
                    .as(path)
                    .isGreaterThanOrEqualTo(400);
        }
    }
}

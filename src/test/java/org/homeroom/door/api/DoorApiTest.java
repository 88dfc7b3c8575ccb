package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.homeroom.account.SignedIn;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

class DoorApiTest extends PhonesAtADoor {

    @Test
    void letsNobodyInWithoutTheLink() {
        var stranger = new Phone(network);

        var answer = stranger.post("/door/api/enter", Map.of("token", "0".repeat(32), "device", "Eve"));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(Phone.code(answer)).isEqualTo("unknownLink");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roster", "/nothing", ""})
    void answersNobodyWithoutASecret(String path) {
        var answer = new Phone(network).withSecret("f".repeat(32)).get(path);

        refuses(answer, 401, "withdrawn");
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void endsForAllDevicesOfALinkThatIsWithdrawn() {
        var phone = phone();
        assertThat(phone.get("/roster").getStatus()).isEqualTo(200);
        SignedIn.as(administrator);
        passes.withdraw(passes.list().getFirst().pass().id());

        refuses(phone.get("/roster"), 401, "withdrawn");
        refuses(phone.trySync(List.of()), 401, "withdrawn");
    }

    @Test
    void endsForADeviceThatSignsOut() {
        var phone = phone();
        var other = phone();

        assertThat(phone.post("/door/api/sign-out", Map.of()).getStatus()).isEqualTo(204);

        refuses(phone.get("/roster"), 401, "withdrawn");
        assertThat(other.get("/roster").getStatus()).isEqualTo(200);
    }

    @Test
    void takesWhatHappenedBeforeAlsoAfterItsTimeAndShowsNothing() {
        register(Requests.to(slot).adult("Marta", "am"));
        var phone = phone();
        var marta = family(phone.roster(), "Marta").path("id").stringValue();
        jdbc.sql("update door_pass set expires_at = ?")
                .param(LocalDateTime.ofInstant(Instant.now().minusSeconds(60), ZoneOffset.UTC))
                .update();

        refuses(phone.get("/roster"), 401, "expired");
        var answer = phone.sync(List.of(phone.arrived(slot.value(), marta)));
        assertThat(Phone.texts(answer.path("facts"), "result")).containsExactly("accepted");
        assertThat(answer.path("families")).isEmpty();
        assertThat(answer.path("roster").isMissingNode()).isTrue();
    }

    @Test
    void saysWhenTheDoorOpens() {
        slot = doorway.slot(event, Duration.ofHours(5), 5);
        var answer = phone("Main door").get("/roster");

        refuses(answer, 403, "notYet");
        assertThat(Phone.json(answer).path("opensAt").stringValue())
                .isEqualTo(doorway.start(slot).minus(Duration.ofHours(2)).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"x\"",
                "null",
                "{\"sentAt\":7}",
                "{\"sentAt\":\"noon\"}",
                "{\"facts\":[]}",
                "{\"sentAt\":\"2026-11-25T18:00:00Z\",\"cursor\":\"x\"}",
                "{\"sentAt\":\"+999999999-01-01T00:00:00Z\"}",
                "{\"sentAt\":\"2026-11-25T18:00:00Z\",\"facts\":{}}",
                "<html></html>",
                "\u0000"
            })
    void refusesABodyThatMakesNoSense(String body) {
        var answer = phone().post("/door/api/sync", "application/json", body.getBytes(StandardCharsets.UTF_8));

        refuses(answer, 400, "unreadable");
    }

    @Test
    void refusesWhatIsTooMuchOrOfAnotherKind() {
        var phone = phone();
        var fact = phone.walkIn(slot.value(), "Rosa");

        refuses(phone.post("/door/api/sync", "application/json", new byte[300_000]), 413, "tooLarge");
        refuses(phone.post("/door/api/sync", "text/plain", "{}".getBytes(StandardCharsets.UTF_8)), 415, "mediaType");
        refuses(phone.post("/door/api/sync", "nonsense", "{}".getBytes(StandardCharsets.UTF_8)), 415, "mediaType");
        refuses(phone.trySync(Collections.nCopies(251, fact)), 400, "tooMany");
        assertThat(rows("check_in")).isZero();
    }

    @Test
    void answersByACodeWhateverIsAskedFor() {
        var phone = phone();

        refuses(phone.get("/sync"), 404, "unknown");
        refuses(phone.answer(request(HttpMethod.PUT, "/door/api/roster")), 404, "unknown");
    }

    @Test
    void opensNothingElse() throws Exception {
        var secret = phone().secret();

        for (var path : List.of("/door", "/staff", "/actuator/prometheus")) {
            var answer = network.perform(get(path).header("Authorization", "Bearer " + secret))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void isNotOpenToStaffWhoAreSignedInOnAPage() throws Exception {
        SignedIn.as(administrator);

        var answer = network.perform(get("/door/api/roster")).andReturn().getResponse();

        refuses(answer, 401, "withdrawn");
    }

    @Test
    void holdsOffAStrangerWhoTriesSecrets() {
        var stranger = new Phone(network);
        MockHttpServletResponse last = stranger.withSecret("0").get("/roster");
        for (int i = 1; i <= 210 && last.getStatus() == 401; i++) {
            last = stranger.withSecret("%032x".formatted(i)).get("/roster");
        }

        refuses(last, 429, "tooOften");
        assertThat(last.getHeader("Retry-After")).isNotNull();
        assertThat(phone().get("/roster").getStatus()).isEqualTo(200);
    }

    @Test
    void tellsNobodyOfAnotherSchool() {
        var other = year.school("other", "Other School");
        var theirs = doorway.slot(year.workshop(other, "Theirs", Map.of()), Duration.ofMinutes(30), 5);
        var code = register(Requests.to(theirs).adult("Secret Name", "en"));
        var phone = phone();

        assertThat(phone.roster().toString()).doesNotContain("Secret Name");
        refuses(phone.post("/door/api/look", Map.of("code", code)), 404, "unknownCode");
        var answer = phone.sync(phone.scanned(slot.value(), code));
        assertThat(answer.path("code").stringValue()).isEqualTo("unknownFamily");
        assertThat(phone.sync(phone.scanned(theirs.value(), code)).path("code").stringValue())
                .isEqualTo("unknownSlot");
    }

    private static void refuses(MockHttpServletResponse answer, int status, String code) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(Phone.code(answer)).isEqualTo(code);
    }
}

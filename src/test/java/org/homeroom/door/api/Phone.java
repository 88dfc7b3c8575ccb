package org.homeroom.door.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A volunteer's phone for tests: says what the app says, and keeps nothing but its secret and how wrong its clock is. */
public final class Phone {

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvc network;
    private String secret = "";
    private Duration ahead = Duration.ZERO;
    private String cursor;

    /** Each from a network of its own: limits by address count over all tests. */
    private final String address = "10.%d.%d.%d"
            .formatted(
                    ThreadLocalRandom.current().nextInt(256),
                    ThreadLocalRandom.current().nextInt(256),
                    ThreadLocalRandom.current().nextInt(256));

    public Phone(MockMvc network) {
        this.network = network;
    }

    /** In by the link of a pass. */
    public Phone enter(String link) {
        var in = json(post("/door/api/enter", Map.of("token", token(link), "device", "Sam’s phone")));
        secret = in.path("secret").stringValue();
        return this;
    }

    static String token(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    Phone withSecret(String other) {
        secret = other;
        return this;
    }

    String secret() {
        return secret;
    }

    /** Its clock is so far ahead of the true time. */
    Phone ahead(Duration wrong) {
        ahead = wrong;
        return this;
    }

    Instant now() {
        return Instant.now().plus(ahead);
    }

    public JsonNode roster() {
        return json(get("/roster"));
    }

    public MockHttpServletResponse get(String path) {
        return answer(MockMvcRequestBuilders.get("/door/api" + path));
    }

    JsonNode look(String code) {
        return json(post("/door/api/look", Map.of("code", code)));
    }

    /** Syncs, and remembers until when it has heard of others. */
    public JsonNode sync(List<Map<String, Object>> facts) {
        var answer = json(trySync(facts));
        cursor = answer.path("cursor").stringValue(cursor);
        return answer;
    }

    JsonNode sync(Map<String, Object> fact) {
        return sync(List.of(fact)).path("facts").get(0);
    }

    MockHttpServletResponse trySync(List<Map<String, Object>> facts) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sentAt", now().toString());
        body.put("queued", 3);
        body.put("lookUps", 2);
        body.put("cursor", cursor);
        body.put("facts", facts);
        body.put("ofALaterRelease", List.of("unknown"));
        return post("/door/api/sync", body);
    }

    /** What a childcare room’s phone is told. */
    public JsonNode room() {
        return json(get("/room"));
    }

    /** The same for a room: it says its facts and is told how the room stands. */
    public JsonNode roomSync(Map<?, ?>... facts) {
        return json(tryRoomSync(List.of(facts)));
    }

    MockHttpServletResponse tryRoomSync(List<?> facts) {
        return post("/door/api/room/sync", Map.of("sentAt", now().toString(), "queued", 0, "facts", facts, "x", 1));
    }

    public Map<String, Object> in(JsonNode child, String code) {
        var fact = ofChild("in", child);
        fact.put("code", code);
        return fact;
    }

    public Map<String, Object> out(JsonNode child, Map<String, Object> in, String how) {
        var fact = ofChild("out", child);
        fact.put("in", in.get("id"));
        fact.put("how", how);
        return fact;
    }

    /** With somebody who showed photo ID. */
    Map<String, Object> out(JsonNode child, Map<String, Object> in, String how, JsonNode adult) {
        var fact = out(child, in, how);
        fact.put("adult", adult.path("id").stringValue());
        fact.put("idSeen", true);
        return fact;
    }

    private Map<String, Object> ofChild(String kind, JsonNode child) {
        var fact = ofRoom(kind);
        fact.put("registration", child.path("registration").stringValue());
        fact.put("child", child.path("id").stringValue());
        return fact;
    }

    Map<String, Object> ofRoom(String kind) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("id", UUID.randomUUID().toString());
        fact.put("kind", kind);
        fact.put("at", now().toString());
        return fact;
    }

    public Map<String, Object> arrived(UUID slot, String registration, String... people) {
        var fact = fact("arrived", slot);
        fact.put("registration", registration);
        if (people.length > 0) {
            fact.put("people", List.of(people));
        }
        return fact;
    }

    Map<String, Object> scanned(UUID slot, String code) {
        var fact = fact("arrived", slot);
        fact.put("code", code);
        return fact;
    }

    Map<String, Object> undone(UUID slot, Object undoes) {
        var fact = fact("undone", slot);
        fact.put("undoes", undoes);
        return fact;
    }

    Map<String, Object> walkIn(UUID slot, String name) {
        var fact = fact("walkIn", slot);
        fact.put("name", name);
        fact.put("language", "es");
        fact.put("adults", 2);
        fact.put("children", 1);
        fact.put("contact", "not an address");
        return fact;
    }

    Map<String, Object> fact(String kind, UUID slot) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("id", UUID.randomUUID().toString());
        fact.put("kind", kind);
        fact.put("at", now().toString());
        fact.put("slot", slot.toString());
        return fact;
    }

    MockHttpServletResponse post(String path, Object body) {
        return post(path, "application/json", JSON.writeValueAsBytes(body));
    }

    MockHttpServletResponse post(String path, String type, byte[] body) {
        return answer(MockMvcRequestBuilders.post(path).contentType(type).content(body));
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        TestSecurityContextHolder.clearContext(); // nobody is signed in on a phone
        try {
            return network.perform(request.remoteAddress(address).header("Authorization", "Bearer " + secret))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode json(MockHttpServletResponse answer) {
        return JSON.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String code(MockHttpServletResponse answer) {
        return json(answer).path("code").stringValue("");
    }

    public static List<String> texts(JsonNode list, String field) {
        var texts = new ArrayList<String>();
        list.forEach(each -> texts.add(each.path(field).stringValue()));
        return texts;
    }
}

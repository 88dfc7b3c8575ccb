package org.homeroom.door.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeroom.door.RosterSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes to and fro, field by field. What is null is left out. */
final class DoorJson {

    static final int MOST_BYTES = 256 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private DoorJson() {}

    record Enter(@Nullable String token, @Nullable String device) {}

    /** @param room whether it is a childcare room’s; null for a door’s */
    record Entered(
            UUID device,
            String secret,
            String label,
            Instant expiresAt,
            Instant now,
            @Nullable Boolean room) {}

    record Sync(
            @Nullable String sentAt,
            @Nullable Integer queued,
            @Nullable Integer lookUps,
            @Nullable String cursor,
            @Nullable List<JsonNode> facts) {}

    record Synced(
            Instant now,
            @Nullable String roster,
            @Nullable String cursor,
            int again,
            List<Fact> facts,
            List<Family> families,
            List<Slot> slots) {}

    /** @param id as it was sent */
    record Fact(
            @Nullable String id,
            String result,
            @Nullable String code,
            @Nullable UUID registration,
            @Nullable @JsonProperty("short") String shortCode,
            @Nullable Instant at,
            @Nullable String note) {}

    record Family(UUID registration, UUID slot, List<Person> here) {}

    record Person(UUID person, List<Mark> by) {}

    record Mark(
            String fact,
            Instant at,
            @Nullable String door,
            @Nullable Boolean mine) {}

    record Slot(UUID id, int here, int expected, int placesLeft, int capacity) {}

    record Look(@Nullable String code) {}

    record Looked(String standing, RosterSheet.Family family, RosterSheet.Slot slot) {}

    record RoomSync(
            @Nullable String sentAt,
            @Nullable Integer queued,
            @Nullable List<JsonNode> facts) {}

    record RoomSynced(
            Instant now,
            @Nullable String sheet,
            int again,
            @Nullable Integer carers,
            @Nullable Instant closedAt,
            @Nullable Charge charge,
            List<RoomFact> facts,
            List<RoomChild> children) {}

    /** @param id as it was sent */
    record RoomFact(
            @Nullable String id,
            String result,
            @Nullable String code,
            @Nullable String note) {}

    record RoomChild(
            UUID registration,
            UUID child,
            Came in,
            @Nullable Went out) {}

    record Came(UUID fact, Instant at, String code) {}

    record Went(UUID fact, Instant at, String how, @Nullable String name) {}

    record Charge(UUID device, String name, @Nullable Boolean mine, Instant since) {}

    record Charged(Charge charge) {}

    record Nothing() {}

    static byte[] write(Object answer) {
        return JSON.writeValueAsBytes(answer);
    }

    /** @throws Problem.Met when it is too large, or nothing of this kind */
    static <T> T read(HttpServletRequest request, Class<T> kind) throws IOException {
        var type = request.getContentType();
        if (type == null || !MediaType.APPLICATION_JSON.isCompatibleWith(mediaType(type))) {
            throw Problem.MEDIA_TYPE.met();
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw Problem.TOO_LARGE.met();
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw Problem.TOO_LARGE.met();
        }
        try {
            T read = JSON.readValue(body, kind);
            if (read == null) {
                throw Problem.UNREADABLE.met();
            }
            return read;
        } catch (JacksonException unreadable) {
            throw Problem.UNREADABLE.met();
        }
    }

    static <T> T required(@Nullable T value) {
        if (value == null) {
            throw Problem.UNREADABLE.met();
        }
        return value;
    }

    private static MediaType mediaType(String typed) {
        try {
            return MediaType.parseMediaType(typed);
        } catch (IllegalArgumentException nonsense) {
            throw Problem.MEDIA_TYPE.met();
        }
    }
}

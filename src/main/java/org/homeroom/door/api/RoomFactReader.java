package org.homeroom.door.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homeroom.childcare.HandOverWay;
import org.homeroom.childcare.RoomFact;
import org.homeroom.family.PersonId;
import org.homeroom.language.SafeText;
import org.homeroom.registration.RegistrationId;
import org.homeroom.school.PublicCode;
import tools.jackson.databind.JsonNode;

/** Reads one fact of a childcare room; one that makes no sense is no reason not to read the others. */
final class RoomFactReader {

    private RoomFactReader() {}

    static Optional<RoomFact> read(JsonNode fact) {
        try {
            return Optional.of(fact(fact));
        } catch (IllegalArgumentException | DateTimeException makesNoSense) {
            return Optional.empty();
        }
    }

    private static RoomFact fact(JsonNode fact) {
        var id = id(fact, "id");
        var at = FactReader.instant(FactReader.text(fact, "at"));
        return switch (FactReader.text(fact, "kind")) {
            case "in" -> new RoomFact.In(id, at, registration(fact), child(fact), code(fact));
            case "out" -> out(fact, id, at);
            case "undone" -> new RoomFact.Undone(id, at, id(fact, "undoes"));
            case "carers" -> new RoomFact.Carers(id, at, carers(fact));
            case "closed" -> new RoomFact.Closed(id, at);
            default -> throw new IllegalArgumentException("no such kind");
        };
    }

    private static RoomFact.Out out(JsonNode fact, UUID id, Instant at) {
        var in = fact.hasNonNull("in") ? id(fact, "in") : null;
        return switch (FactReader.text(fact, "how")) {
            case "code" -> new RoomFact.Out(id, at, registration(fact), child(fact), HandOverWay.CODE, in, null, null);
            case "lostCode" ->
                new RoomFact.Out(
                        id, at, registration(fact), child(fact), HandOverWay.LOST_CODE, in, seen(fact), reason(fact));
            case "listed" ->
                new RoomFact.Out(id, at, registration(fact), child(fact), HandOverWay.LISTED, in, seen(fact), null);
            case "photoId" ->
                new RoomFact.Out(id, at, registration(fact), child(fact), HandOverWay.PHOTO_ID, in, seen(fact), null);
            default -> throw new IllegalArgumentException("no such way");
        };
    }

    /** An adult who showed photo ID. */
    private static UUID seen(JsonNode fact) {
        var seen = fact.path("idSeen");
        if (!seen.isBoolean() || !seen.booleanValue()) {
            throw new IllegalArgumentException("nobody looked");
        }
        return id(fact, "adult");
    }

    private static String reason(JsonNode fact) {
        var reason = SafeText.clean(FactReader.text(fact, "reason"));
        if (!SafeText.isVisible(reason) || reason.length() > RoomFact.REASON_LENGTH) {
            throw new IllegalArgumentException("no reason");
        }
        return reason;
    }

    private static String code(JsonNode fact) {
        return PublicCode.read(FactReader.text(fact, "code"), RoomFact.CODE_LENGTH)
                .orElseThrow(IllegalArgumentException::new);
    }

    private static int carers(JsonNode fact) {
        int count = FactReader.number(fact, "count", -1);
        if (count < 0 || count > RoomFact.MOST_CARERS) {
            throw new IllegalArgumentException("no count of carers");
        }
        return count;
    }

    private static RegistrationId registration(JsonNode fact) {
        return new RegistrationId(id(fact, "registration"));
    }

    private static PersonId child(JsonNode fact) {
        return new PersonId(id(fact, "child"));
    }

    private static UUID id(JsonNode fact, String field) {
        return FactReader.uuid(FactReader.text(fact, field));
    }
}

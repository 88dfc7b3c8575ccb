package org.homeroom.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeroom.interpreting.Help;
import org.homeroom.registration.AccessNeed;
import org.jspecify.annotations.Nullable;

/** The roster as a device keeps it, field by field as {@code src/docs/door.md} has it. What is empty is left out,
 * but for the lists that are always asked for. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RosterSheet(
        int version,
        OfSchool school,
        String label,
        Instant opensAt,
        Instant expiresAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Key> keys,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Slot> slots,
        List<Slot> elsewhere,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Family> families,
        List<String> withdrawn,
        Map<String, Greeting> greetings) {

    public record OfSchool(UUID id, String name, String zone) {}

    public record Key(String id, String key) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Greeting(String words, String said) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Slot(
            UUID id,
            Map<String, String> title,
            Map<String, String> place,
            Instant start,
            Instant end,
            Instant opensAt,
            Instant closesAt,
            int capacity,
            List<Room> rooms) {}

    public record Room(String name, int fromAge, int toAge) {}

    /** @param slot its place in the list of slots; null where that is told otherwise */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Family(
            UUID id,
            @Nullable Integer slot,
            String code,
            @JsonProperty("short") String shortCode,
            String state,
            String language,
            @Nullable Boolean firstTime,
            List<Interpreter> interpreters,
            List<AccessNeed> needs,
            List<Person> people) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Interpreter(
            String language,
            @Nullable Boolean signed,
            @Nullable Help help,
            List<String> headsets) {}

    /** @param room its place in the list of the slot's rooms; null when it is not known */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Person(
            UUID id,
            String name,
            @Nullable Boolean child,
            @Nullable Integer age,
            @Nullable Boolean care,
            @Nullable Integer room) {}
}

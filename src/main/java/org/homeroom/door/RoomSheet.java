package org.homeroom.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeroom.childcare.CareFamily;
import org.homeroom.childcare.RoomDesk;
import org.homeroom.registration.SignedCodes;
import org.jspecify.annotations.Nullable;

/** What a childcare room’s phone keeps, field by field as {@code src/docs/door.md} has it. What is empty is left out,
 * but for the lists that are always asked for. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RoomSheet(
        int version,
        RosterSheet.OfSchool school,
        String label,
        Instant opensAt,
        Instant expiresAt,
        Slot slot,
        Room room,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Child> children,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Family> families,
        Map<String, RosterSheet.Greeting> greetings) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Slot(UUID id, Map<String, String> title, Map<String, String> place, Instant start, Instant end) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Room(
            UUID id,
            String name,
            int fromAge,
            int toAge,
            int roomFor,
            int carers,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Ratio> ratios) {}

    record Ratio(int from, int most) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Child(
            UUID id,
            UUID registration,
            String name,
            @Nullable Integer age,
            @Nullable Boolean expected,
            @Nullable Boolean waiting,
            @Nullable String room,
            @Nullable String allergies,
            @Nullable String needs) {

        static Child of(RoomDesk.Child child) {
            return new Child(
                    child.id().value(),
                    child.registration().value(),
                    child.name(),
                    child.age(),
                    child.expected() ? true : null,
                    child.waiting() ? true : null,
                    child.room(),
                    child.allergies(),
                    child.needs());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Family(
            UUID registration,
            String code,
            @JsonProperty("short") String shortCode,
            String language,
            @Nullable String phone,
            @Nullable Boolean photoId,
            List<Named> adults,
            List<Named> mayCollect,
            List<Named> mustNot) {

        static Family of(CareFamily family) {
            var registration = family.registration();
            return new Family(
                    registration.id().value(),
                    SignedCodes.fingerprint(registration.code()),
                    registration.shortCode(),
                    registration.language().toLanguageTag(),
                    family.phone().orElse(null),
                    family.photoId() ? true : null,
                    family.adults().stream()
                            .map(adult -> named(family, adult.id().value(), adult.name()))
                            .toList(),
                    family.mayCollect().stream()
                            .map(person -> named(family, person.id(), person.name()))
                            .toList(),
                    family.mustNot().stream()
                            .map(person -> named(family, person.id(), person.name()))
                            .toList());
        }

        private static Named named(CareFamily family, UUID id, String name) {
            return new Named(id, name, family.alike().contains(id) ? true : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Named(UUID id, String name, @Nullable Boolean alike) {}
}

package org.homeroom.registration.ui;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.school.PublicCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A draft as it is written on the family's device. What comes back from there may be of an older release, or made up:
 * it is taken as far as it makes sense, and no further.
 */
final class DraftJson {

    private static final int LONGEST = 200_000;
    private static final int PEOPLE_MOST = RegistrationRequest.PARTY_MOST + 10;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withFieldVisibility(Visibility.NON_PRIVATE)
                    .withCreatorVisibility(Visibility.ANY))
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .changeDefaultNullHandling(none -> JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP))
            .build();

    private DraftJson() {}

    static String write(RegistrationDraft draft) {
        return JSON.writeValueAsString(draft);
    }

    /** Empty when there is nothing that could be read. */
    static Optional<RegistrationDraft> read(String json) {
        if (json.isBlank() || json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(json, RegistrationDraft.class))
                    .filter(draft -> draft.people() <= PEOPLE_MOST)
                    .map(DraftJson::tidy);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** What was typed, by the names of the fields. */
    static Map<String, String> readTyped(String json) {
        if (json.isBlank() || json.length() > LONGEST) {
            return Map.of();
        }
        try {
            Map<String, String> typed = JSON.readValue(json, new TypeReference<Map<String, String>>() {});
            return typed == null ? Map.of() : typed;
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }

    private static RegistrationDraft tidy(RegistrationDraft draft) {
        draft.key = PublicCode.read(draft.key, PublicCode.LINK_LENGTH)
                .orElseGet(() -> PublicCode.random(PublicCode.LINK_LENGTH));
        draft.spoken = codes(draft.spoken);
        draft.signed = codes(draft.signed);
        draft.order = draft.order.stream()
                .filter(Objects::nonNull)
                .limit(PEOPLE_MOST)
                .collect(Collectors.toCollection(ArrayList::new));
        draft.lastId = Math.max(draft.lastId, draft.people());
        return draft;
    }

    private static LinkedHashSet<String> codes(Set<String> codes) {
        return codes.stream()
                .filter(code -> code.matches("[a-z]{3}"))
                .limit(DraftCheck.LANGUAGES_MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

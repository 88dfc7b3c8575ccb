package org.homeroom.page;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept on a family's own device, written out field by field. What comes back from there may be of an older
 * release, or made up: it is taken as far as it makes sense, and no further.
 */
public final class DeviceJson {

    private static final int LONGEST = 200_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withFieldVisibility(Visibility.NON_PRIVATE)
                    .withCreatorVisibility(Visibility.ANY))
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .changeDefaultNullHandling(none -> JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP))
            .build();

    private DeviceJson() {}

    public static String write(Object draft) {
        return JSON.writeValueAsString(draft);
    }

    /** Empty when there is nothing that could be read. */
    public static <T> Optional<T> read(String json, Class<T> draft) {
        if (json.isBlank() || json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(json, draft));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** What was typed, by the names of the fields. */
    public static Map<String, String> readTyped(String json) {
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
}

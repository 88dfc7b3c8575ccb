package org.homeroom.event;

import java.util.Optional;
import java.util.UUID;

/** The id of whoever families meet; it stands in addresses. */
public record HostId(UUID value) {

    public static Optional<HostId> parse(String text) {
        try {
            return Optional.of(new HostId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

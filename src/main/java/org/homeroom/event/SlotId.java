package org.homeroom.event;

import java.util.Optional;
import java.util.UUID;

/** A time slot's id; it stands in addresses, where it is as good as random. */
public record SlotId(UUID value) {

    public static Optional<SlotId> parse(String text) {
        try {
            return Optional.of(new SlotId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

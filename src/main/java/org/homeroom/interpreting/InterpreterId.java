package org.homeroom.interpreting;

import java.util.Optional;
import java.util.UUID;

public record InterpreterId(UUID value) {

    public static Optional<InterpreterId> parse(String text) {
        try {
            return Optional.of(new InterpreterId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

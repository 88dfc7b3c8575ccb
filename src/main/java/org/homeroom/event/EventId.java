package org.homeroom.event;

import java.util.Optional;
import java.util.UUID;

public record EventId(UUID value) {

    public static Optional<EventId> parse(String text) {
        return SlotId.parse(text).map(id -> new EventId(id.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

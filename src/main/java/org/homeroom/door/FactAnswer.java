package org.homeroom.door;

import java.time.Instant;
import java.util.UUID;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/** What became of a fact. */
public sealed interface FactAnswer {

    UUID id();

    enum Note {
        /** More people are there than there are places for. */
        CROWDED,
        /** Let in, though no childcare place was left. */
        WITHOUT_CHILDCARE,
        /** Had no place there, and has one now. */
        ADMITTED
    }

    /**
     * It is written down.
     *
     * @param at when it happened, by our clock
     * @param shortCode of the family, where it is told
     */
    record Accepted(
            UUID id,
            RegistrationId registration,
            @Nullable String shortCode,
            Instant at,
            @Nullable Note note) implements FactAnswer {}

    /** It had been before. */
    record Known(UUID id, RegistrationId registration, Instant at) implements FactAnswer {}

    /** It will never be written down. */
    record Refused(UUID id, Why why) implements FactAnswer {

        public enum Why {
            MALFORMED,
            UNKNOWN_SLOT,
            UNKNOWN_FAMILY,
            UNKNOWN_PERSON
        }
    }

    /** Not now; to be told again. */
    record Later(UUID id, Why why) implements FactAnswer {

        public enum Why {
            TOO_OFTEN,
            BUSY,
            UNKNOWN_FACT
        }
    }
}

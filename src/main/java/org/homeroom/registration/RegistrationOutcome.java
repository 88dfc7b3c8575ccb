package org.homeroom.registration;

import java.time.Instant;
import java.util.Set;
import org.homeroom.event.AgeBand;

/** How a wish to come ended. */
public sealed interface RegistrationOutcome {

    /** Everyone named has a place. */
    record Confirmed(RegistrationCode code) implements RegistrationOutcome {}

    /** @param position 1 for who is next */
    record Waitlisted(RegistrationCode code, int position) implements RegistrationOutcome {}

    /**
     * Some of the family have a place, among them an adult; the rest waits, under a code of its own.
     *
     * @param position of the rest, 1 for who is next
     */
    record PartlyConfirmed(RegistrationCode code, RegistrationCode waiting, int position)
            implements RegistrationOutcome {}

    /** Places are kept for it until then, for the family to accept or decline. */
    record Offered(RegistrationCode code, Instant until) implements RegistrationOutcome {}

    /** Seats are free, but not these childcare places; nothing was registered, the family decides. */
    record ChildcareFull(Set<AgeBand> bands) implements RegistrationOutcome {

        public ChildcareFull {
            bands = Set.copyOf(bands);
        }
    }

    record Refused(Refusal reason) implements RegistrationOutcome {}

    /** Whether nothing may stay of what was begun for it. */
    default boolean changesNothing() {
        return switch (this) {
            case Refused refused -> true;
            case ChildcareFull full -> true;
            case Confirmed confirmed -> false;
            case PartlyConfirmed confirmed -> false;
            case Offered offered -> false;
            case Waitlisted waitlisted -> false;
        };
    }
}

package org.homeroom.registration;

import java.time.Instant;
import java.util.Optional;
import org.homeroom.event.SlotSummary;

/** Which slots take whom until when: families until the deadline, staff until the end, the door while it is open. */
final class Admission {

    private Admission() {}

    static Optional<Refusal> refusal(SlotSummary slot, RegistrationOrigin origin, Instant now) {
        if (slot.isCancelled()) {
            return Optional.of(Refusal.CANCELLED);
        }
        if (origin != RegistrationOrigin.WALK_IN && slot.isPast(now)) {
            return Optional.of(Refusal.PAST);
        }
        return origin == RegistrationOrigin.FAMILY && !slot.isOpen(now)
                ? Optional.of(Refusal.CLOSED)
                : Optional.empty();
    }
}

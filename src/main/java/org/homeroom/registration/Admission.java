package org.homeroom.registration;

import java.time.Instant;
import java.util.Optional;
import org.homeroom.event.SlotSummary;

/** Which slots take whom until when: families until the deadline, staff and the door until the end. */
final class Admission {

    private Admission() {}

    static Optional<Refusal> refusal(SlotSummary slot, RegistrationOrigin origin, Instant now) {
        if (slot.isCancelled()) {
            return Optional.of(Refusal.CANCELLED);
        }
        if (slot.isPast(now)) {
            return Optional.of(Refusal.PAST);
        }
        return origin == RegistrationOrigin.FAMILY && !slot.isOpen(now)
                ? Optional.of(Refusal.CLOSED)
                : Optional.empty();
    }
}

package org.homeroom.registration;

import java.time.Instant;
import java.util.Optional;
import org.homeroom.event.SlotSummary;

/** Which slots take whom until when: families until the deadline, staff until the end, the door while it is open. */
final class Admission {

    private Admission() {}

    /** Whether somebody may be registered. */
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

    /** The same for somebody who asks for childcare, too. */
    static Optional<Refusal> refusal(SlotSummary slot, RegistrationOrigin origin, boolean childcare, Instant now) {
        return refusal(slot, origin, now)
                .or(() -> childcare && origin == RegistrationOrigin.FAMILY && !slot.takesChildcare(now)
                        ? Optional.of(Refusal.CHILDCARE_CLOSED)
                        : Optional.empty());
    }

    /** Whether one that holds places may be changed, moved away or cancelled. */
    static Optional<Refusal> refusalToChange(SlotSummary slot, RegistrationOrigin asker, Instant now) {
        return asker == RegistrationOrigin.FAMILY && !slot.isCancelled() && !slot.isChangeable(now)
                ? Optional.of(Refusal.CHANGE_CLOSED)
                : Optional.empty();
    }
}

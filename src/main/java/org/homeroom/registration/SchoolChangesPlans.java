package org.homeroom.registration;

import java.util.Optional;
import org.homeroom.event.SlotCancelled;
import org.homeroom.event.SlotReplanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells families when the school cancels or replans what they registered for, in the same transaction. */
@Component
class SchoolChangesPlans {

    private final RegistrationRepository registrations;
    private final Bookings bookings;
    private final Letters letters;

    SchoolChangesPlans(RegistrationRepository registrations, Bookings bookings, Letters letters) {
        this.registrations = registrations;
        this.bookings = bookings;
        this.letters = letters;
    }

    @EventListener
    void on(SlotCancelled cancelled) {
        registrations.findBySlotIdOrderByCreatedAt(cancelled.slot().value()).stream()
                .filter(registration -> registration.state() != RegistrationState.CANCELLED)
                .forEach(registration -> bookings.cancel(registration, Optional.of(cancelled.reason())));
    }

    @EventListener
    void on(SlotReplanned replanned) {
        registrations.findBySlotIdOrderByCreatedAt(replanned.slot().value()).stream()
                .filter(registration -> registration.state() != RegistrationState.CANCELLED)
                .forEach(letters::changed);
    }
}

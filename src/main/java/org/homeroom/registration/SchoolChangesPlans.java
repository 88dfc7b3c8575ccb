package org.homeroom.registration;

import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotCancelled;
import org.homeroom.event.SlotReplanned;
import org.homeroom.event.SlotSummary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells families when the school cancels or replans what they registered for, in the same transaction. */
@Component
class SchoolChangesPlans {

    private final RegistrationRepository registrations;
    private final EventCatalogue catalogue;
    private final Cancellations cancellations;
    private final Letters letters;

    SchoolChangesPlans(
            RegistrationRepository registrations,
            EventCatalogue catalogue,
            Cancellations cancellations,
            Letters letters) {
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.cancellations = cancellations;
        this.letters = letters;
    }

    @EventListener
    void on(SlotCancelled cancelled) {
        registrations.findBySlotIdOrderByCreatedAt(cancelled.slot().value()).stream()
                .filter(registration -> registration.state() != RegistrationState.CANCELLED)
                .toList()
                .forEach(registration -> cancel(registration, cancelled.reason()));
    }

    @EventListener
    void on(SlotReplanned replanned) {
        var start = catalogue.findSlot(replanned.slot()).map(SlotSummary::start);
        registrations.findBySlotIdOrderByCreatedAt(replanned.slot().value()).stream()
                .filter(registration -> registration.state() != RegistrationState.CANCELLED)
                .forEach(registration -> {
                    start.ifPresent(registration::offerEndsBy);
                    letters.changed(registration);
                });
    }

    /** Unless it went with another part of its family a moment ago. */
    private void cancel(Registration registration, String reason) {
        if (registration.state() != RegistrationState.CANCELLED) {
            cancellations.bySchool(registration, reason);
        }
    }
}

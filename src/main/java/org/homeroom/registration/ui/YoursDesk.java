package org.homeroom.registration.ui;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.registration.Refusal;
import org.homeroom.registration.RegistrationCalendar;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.springframework.stereotype.Component;

/** Where a family's page learns how its registration stands, and has it changed. */
@Component
class YoursDesk {

    private final Registrations registrations;
    private final RegistrationCalendar calendar;
    private final EventCatalogue catalogue;
    private final Sending sending;
    private final Clock clock;

    YoursDesk(
            Registrations registrations,
            RegistrationCalendar calendar,
            EventCatalogue catalogue,
            Sending sending,
            Clock clock) {
        this.registrations = registrations;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.sending = sending;
        this.clock = clock;
    }

    boolean allowsLookUp() {
        return sending.allowsLookUp();
    }

    void wasNoGuess() {
        sending.wasNoGuess();
    }

    Optional<Yours> find(RegistrationCode code) {
        return registrations.find(code).flatMap(this::yours);
    }

    URI link(Yours yours) {
        return calendar.link(yours.details().code());
    }

    RegistrationOutcome move(Yours yours, SlotId slot) {
        return registrations.moveTo(yours.details().code(), slot);
    }

    RegistrationOutcome change(Yours yours, RegistrationDraft draft) {
        return registrations.change(
                yours.details().code(), DraftRequest.change(draft, yours.slot()), DraftRequest.wishes(draft));
    }

    /** Empty when it is done. */
    Optional<Refusal> cancel(Yours yours) {
        return registrations.cancel(yours.details().code());
    }

    RegistrationOutcome undoCancel(Yours yours) {
        return registrations.undoCancel(yours.details().code());
    }

    private Optional<Yours> yours(RegistrationDetails details) {
        return catalogue
                .findOfSlot(details.slot())
                .flatMap(event -> event.slots().stream()
                        .filter(slot -> slot.id().equals(details.slot()))
                        .findFirst()
                        .map(slot -> new Yours(details, event, slot, clock.instant())));
    }
}

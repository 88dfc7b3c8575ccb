package org.homeroom.registration.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationState;

/** A family's registration with what it is for, as it stands now. */
record Yours(RegistrationDetails details, EventSummary event, SlotSummary slot, Instant now) {

    enum Standing {
        COMING,
        WAITING,
        /** By the family itself. */
        CANCELLED,
        /** By the school. */
        CALLED_OFF,
        PAST
    }

    Standing standing() {
        if (!takesPlace()) {
            return Standing.CALLED_OFF;
        }
        if (details.isCancelled()) {
            return details.cancellationUndoUntil().isPresent() ? Standing.CANCELLED : Standing.CALLED_OFF;
        }
        if (slot.isPast(now)) {
            return Standing.PAST;
        }
        return details.state() == RegistrationState.WAITLISTED ? Standing.WAITING : Standing.COMING;
    }

    boolean takesPlace() {
        return !slot.isCancelled() && event.state() != EventState.CANCELLED;
    }

    boolean isComing() {
        return standing() == Standing.COMING;
    }

    /** Whether anything about it can still be changed. */
    boolean isOn() {
        return isComing() || standing() == Standing.WAITING;
    }

    /** How many minutes more its cancellation can be taken back, if it can. */
    Optional<Long> minutesToUndo() {
        return details.cancellationUndoUntil()
                .filter(until -> standing() == Standing.CANCELLED && !slot.isPast(now) && now.isBefore(until))
                .map(until -> Duration.between(now, until).plusSeconds(59).toMinutes());
    }

    /** The other times of the event one can still register for. */
    List<SlotSummary> otherTimes() {
        return event.coming(now).stream()
                .filter(other -> !other.id().equals(slot.id()))
                .toList();
    }

    String address() {
        return "r/" + details.code().value();
    }
}

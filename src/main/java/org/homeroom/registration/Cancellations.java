package org.homeroom.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.homeroom.event.EventCatalogue;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives places up. For ten minutes a family can take that back, and so long its places stay counted as taken: so taking
 * it back always works. What it is asked of is locked ({@link Locked}).
 */
@Component
class Cancellations {

    static final Duration UNDO = Duration.ofMinutes(10);

    private final EventCatalogue catalogue;
    private final Places places;
    private final FamilyTimes times;
    private final Line line;
    private final Companions companions;
    private final Outcomes outcomes;
    private final Letters letters;
    private final Tally tally;
    private final Clock clock;

    Cancellations(
            EventCatalogue catalogue,
            Places places,
            FamilyTimes times,
            Line line,
            Companions companions,
            Outcomes outcomes,
            Letters letters,
            Tally tally,
            Clock clock) {
        this.catalogue = catalogue;
        this.places = places;
        this.times = times;
        this.line = line;
        this.companions = companions;
        this.outcomes = outcomes;
        this.letters = letters;
        this.tally = tally;
        this.clock = clock;
    }

    /** Empty when it is done, now or before. */
    Optional<Refusal> byFamily(Registration registration) {
        var now = clock.instant();
        switch (registration.state()) {
            case CANCELLED -> {}
            case OFFERED -> decline(registration);
            case WAITLISTED -> {
                registration.end(Ending.FAMILY, now, null);
                places.leaveLine(registration.slot());
                done(registration, null);
            }
            case CONFIRMED -> {
                var slot = catalogue.findSlot(registration.slot()).orElseThrow();
                var refusal = Admission.refusalToChange(slot, RegistrationOrigin.FAMILY, now);
                if (refusal.isPresent()) {
                    return refusal;
                }
                registration.end(Ending.FAMILY, now, now.plus(UNDO));
                done(registration, now.plus(UNDO));
            }
        }
        return Optional.empty();
    }

    /** The family does not want the places it was offered: they are for the next one at once. */
    void decline(Registration registration) {
        registration.end(Ending.DECLINED, clock.instant(), null);
        tally.offer(Tally.Offer.DECLINED);
        places.free(registration.slot(), registration.share());
        done(registration, null);
    }

    void bySchool(Registration registration, String reason) {
        boolean held = registration.state().holdsPlaces();
        registration.end(Ending.SCHOOL, clock.instant(), null);
        if (held) {
            places.free(registration.slot(), registration.share());
        } else {
            places.leaveLine(registration.slot());
        }
        letters.cancelledBySchool(registration, reason);
        companions.follow(registration, null);
        outcomes.tell(registration.slot());
    }

    /** Takes a cancellation back, once however often it is asked: onto its places, or into the line where it stood. */
    RegistrationOutcome undo(Registration registration) {
        if (registration.state() != RegistrationState.CANCELLED) {
            return outcomes.of(registration);
        }
        var slot = catalogue.findSlot(registration.slot()).orElseThrow();
        var refusal = Admission.refusal(slot, RegistrationOrigin.STAFF, clock.instant()); // the deadline was met before
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (!canBeUndone(registration)) {
            return new Refused(Refusal.CLOSED);
        }
        if (times.clash(registration, slot)) {
            return new Refused(Refusal.CLASH);
        }
        if (registration.isHeld()) {
            registration.restore();
            letters.changed(registration);
        } else {
            registration.resumeWaiting();
            places.returnToLine(registration.slot());
            places.freed(registration.slot());
            letters.waitlisted(registration, line.position(registration));
        }
        companions.comeBack(registration);
        return outcomes.changed(registration);
    }

    /** Frees the places of a cancellation that can no longer be taken back; false when that was done, or it was taken back. */
    boolean release(Registration registration) {
        var due = registration
                .cancellation()
                .map(Cancellation::releasesAt)
                .filter(at -> !at.isAfter(clock.instant()))
                .isPresent();
        if (due) {
            registration.release();
            places.free(registration.slot(), registration.share());
            outcomes.tell(registration.slot());
        }
        return due;
    }

    private boolean canBeUndone(Registration registration) {
        var cancelled = registration.cancellation().orElseThrow();
        var at = cancelled.cancelledAt();
        return cancelled.ending() == Ending.FAMILY
                && at != null
                && clock.instant().isBefore(at.plus(UNDO))
                && (registration.isHeld() || registration.waiting().isWaiting());
    }

    private void done(Registration registration, @Nullable Instant releasesAt) {
        letters.cancelled(registration);
        companions.follow(registration, releasesAt);
        outcomes.tell(registration.slot());
    }
}

package org.homeroom.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two parts of a family of which not all found a place at once. Children come only where an adult of theirs does. */
@Component
class Companions {

    private final RegistrationRepository registrations;
    private final Places places;
    private final Line line;
    private final Letters letters;
    private final Clock clock;

    Companions(RegistrationRepository registrations, Places places, Line line, Letters letters, Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.line = line;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whether an adult of the other part comes to the same slot for certain. */
    boolean bringAnAdult(Registration registration) {
        return other(registration)
                .filter(other -> other.state() == RegistrationState.CONFIRMED && other.hasAdult())
                .isPresent();
    }

    /** Children who would be left without an adult do not come either. */
    void follow(Registration leaving, @Nullable Instant releasesAt) {
        other(leaving)
                .filter(other -> other.state() != RegistrationState.CANCELLED && !other.hasAdult())
                .ifPresent(children -> end(children, releasesAt));
    }

    /** The children are back where they were, now that their adult is. */
    void comeBack(Registration back) {
        other(back).filter(other -> endedWithIt(other)).ifPresent(children -> {
            if (children.isHeld()) {
                children.restore();
                letters.changed(children);
            } else if (children.waiting().isWaiting()) {
                children.resumeWaiting();
                places.returnToLine(children.slot());
                letters.waitlisted(children, line.position(children));
            }
        });
    }

    private void end(Registration children, @Nullable Instant releasesAt) {
        boolean held = children.state().holdsPlaces();
        children.end(Ending.COMPANION, clock.instant(), held ? releasesAt : null);
        letters.companionCancelled(children);
        if (!held) {
            places.leaveLine(children.slot());
        } else if (releasesAt == null) {
            places.free(children.slot(), children.share());
        }
    }

    private Optional<Registration> other(Registration registration) {
        return registration
                .companion()
                .flatMap(id -> registrations.findById(id.value()))
                .filter(other -> other.slot().equals(registration.slot()));
    }

    private static boolean endedWithIt(Registration other) {
        return other.cancellation()
                .filter(cancellation -> cancellation.ending() == Ending.COMPANION)
                .isPresent();
    }
}

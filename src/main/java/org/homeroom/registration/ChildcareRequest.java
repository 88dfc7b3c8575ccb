package org.homeroom.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homeroom.event.AgeBand;
import org.homeroom.family.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One child's place in childcare, and what its carer has to know.
 *
 * @param waitingSince since when it waits for the place and has a seat meanwhile; null when it has the place, or will
 *     have it together with its family's seats
 */
@Embeddable
record ChildcareRequest(
        UUID childId,
        @Enumerated(EnumType.STRING) AgeBand band,
        String allergies,
        String needs,
        @Nullable Instant waitingSince) {

    PersonId child() {
        return new PersonId(childId);
    }

    boolean isWaiting() {
        return waitingSince != null;
    }

    /** With the time it has waited already. */
    ChildcareRequest since(Optional<ChildcareRequest> earlier) {
        return earlier.map(ChildcareRequest::waitingSince).map(this::waiting).orElse(this);
    }

    ChildcareRequest held() {
        return new ChildcareRequest(childId, band, allergies, needs, null);
    }

    ChildcareRequest waiting(Instant now) {
        return isWaiting() ? this : new ChildcareRequest(childId, band, allergies, needs, now);
    }
}

package org.homeroom.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a registration was given up.
 *
 * @param releasesAt until when it keeps its places, so that the family can take it back; null: it holds none
 */
@Embeddable
record Cancellation(
        @Nullable Instant cancelledAt,
        @Enumerated(EnumType.STRING) Ending ending,
        @Nullable Instant releasesAt) {

    Cancellation released() {
        return new Cancellation(cancelledAt, ending, null);
    }

    boolean isHolding() {
        return releasesAt != null;
    }
}

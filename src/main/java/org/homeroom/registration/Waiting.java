package org.homeroom.registration;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a registration stands, or stood, in its slot's line. */
@Embeddable
class Waiting {

    private @Nullable Instant waitingSince;
    private @Nullable Long lineRank;
    private int offers;
    private @Nullable Instant offerExpiresAt;
    private @Nullable Instant movedUpAt;

    protected Waiting() {}

    void join(long rank, Instant now) {
        waitingSince = now;
        lineRank = rank;
        offerExpiresAt = null;
        movedUpAt = null;
    }

    void rank(long rank) {
        lineRank = rank;
    }

    void offered(Instant until) {
        waitingSince = null;
        offerExpiresAt = until;
        offers++;
    }

    void movedUp(Instant now) {
        waitingSince = null;
        offerExpiresAt = null;
        movedUpAt = now;
    }

    /** For one that leaves for another slot's places: what it was here is no longer told of it. */
    void leave() {
        waitingSince = null;
        lineRank = null;
        offerExpiresAt = null;
        movedUpAt = null;
    }

    void offerEndsBy(Instant latest) {
        if (offerExpiresAt != null && offerExpiresAt.isAfter(latest)) {
            offerExpiresAt = latest;
        }
    }

    Optional<Instant> since() {
        return Optional.ofNullable(waitingSince);
    }

    boolean isWaiting() {
        return waitingSince != null;
    }

    Optional<Instant> offerExpiresAt() {
        return Optional.ofNullable(offerExpiresAt);
    }

    int offers() {
        return offers;
    }

    Optional<Long> rank() {
        return Optional.ofNullable(lineRank);
    }
}

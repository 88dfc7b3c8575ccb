package org.homeroom.evening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That whoever has this address wants no thank-yous of this school. The address is kept as a hash. */
@Entity
@Table(name = "evening_unasked")
class Unasked {

    @Embeddable
    record Key(UUID schoolId, String address) {}

    @EmbeddedId
    private Key key;

    private Instant since;

    Unasked(Key key, Instant now) {
        this.key = key;
        this.since = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Unasked() {}
}

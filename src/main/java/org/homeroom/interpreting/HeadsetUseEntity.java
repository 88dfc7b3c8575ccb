package org.homeroom.interpreting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeroom.event.SlotSummary;

@Entity(name = "HeadsetUse")
@Table(name = "headset_use")
class HeadsetUseEntity {

    @Embeddable
    record Key(UUID setId, UUID jobId) {}

    @EmbeddedId
    private Key key;

    private int receivers;
    private Instant startsAt;
    private Instant endsAt;

    HeadsetUseEntity(HeadsetSetId set, JobEntity job, int receivers, SlotSummary slot) {
        this.key = new Key(set.value(), job.id());
        this.receivers = receivers;
        this.startsAt = slot.start();
        this.endsAt = slot.details().lastEnd();
    }

    @SuppressWarnings("NullAway.Init")
    protected HeadsetUseEntity() {}

    Key key() {
        return key;
    }

    int receivers() {
        return receivers;
    }
}

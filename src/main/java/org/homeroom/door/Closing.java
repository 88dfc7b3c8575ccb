package org.homeroom.door;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeroom.event.SlotId;

/** A date of a slot whose door staff closed; deleted when they open it again. */
@Entity(name = "DoorClosing")
@Table(name = "door_closing")
class Closing {

    @Embeddable
    record Key(UUID slotId, int sessionNumber) {

        static Key of(SlotId slot, int session) {
            return new Key(slot.value(), session);
        }
    }

    @EmbeddedId
    private Key key;

    private Instant closedAt;

    Closing(Key key, Instant now) {
        this.key = key;
        this.closedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Closing() {}

    Instant closedAt() {
        return closedAt;
    }
}

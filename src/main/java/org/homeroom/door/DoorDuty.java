package org.homeroom.door;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.homeroom.account.AccountId;
import org.homeroom.event.SlotId;

/** A volunteer works at the door of a slot. */
@Entity
@Table(name = "door_duty")
class DoorDuty {

    @Embeddable
    record Key(UUID slotId, UUID accountId) {

        static Key of(SlotId slot, AccountId account) {
            return new Key(slot.value(), account.value());
        }
    }

    @EmbeddedId
    private Key key;

    DoorDuty(Key key) {
        this.key = key;
    }

    @SuppressWarnings("NullAway.Init")
    protected DoorDuty() {}

    SlotId slot() {
        return new SlotId(key.slotId());
    }

    AccountId account() {
        return new AccountId(key.accountId());
    }
}

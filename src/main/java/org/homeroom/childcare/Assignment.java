package org.homeroom.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.event.SlotId;
import org.jspecify.annotations.Nullable;

/** That somebody cares for the children of a room, from when until when that was so planned. Never deleted. */
@Entity
@Table(name = "care_assignment")
class Assignment {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID slotId;
    private UUID roomId;
    private UUID carerId;
    private Instant assignedAt;
    private @Nullable Instant endedAt;

    Assignment(SlotId slot, RoomId room, CarerId carer, Instant now) {
        slotId = slot.value();
        roomId = room.value();
        carerId = carer.value();
        assignedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    void end(Instant now) {
        if (endedAt != null) {
            throw new IllegalStateException("ended already");
        }
        endedAt = now;
    }

    SlotId slot() {
        return new SlotId(slotId);
    }

    RoomId room() {
        return new RoomId(roomId);
    }

    CarerId carer() {
        return new CarerId(carerId);
    }

    Instant assignedAt() {
        return assignedAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}

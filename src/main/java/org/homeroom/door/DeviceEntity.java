package org.homeroom.door;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A device as it is kept. What changes is written by statements of their own: it may speak twice at once. */
@Entity(name = "DoorDevice")
@Table(name = "door_device")
class DeviceEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID passId;
    private String name;
    private String secretHash;
    private Instant enteredAt;
    private Instant seenAt;
    private int queued;
    private int lookUps;
    private @Nullable Instant withdrawnAt;

    DeviceEntity(PassId pass, String name, String secretHash, Instant now) {
        this.passId = pass.value();
        this.name = name;
        this.secretHash = secretHash;
        this.enteredAt = now;
        this.seenAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected DeviceEntity() {}

    DeviceId id() {
        return new DeviceId(Objects.requireNonNull(id));
    }

    PassId pass() {
        return new PassId(passId);
    }

    Device snapshot(Pass pass) {
        return new Device(id(), pass, name, enteredAt, seenAt, queued, lookUps, withdrawnAt != null);
    }
}

package org.homeroom.door;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.account.AccountId;
import org.homeroom.childcare.RoomId;
import org.homeroom.event.SlotId;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/** A pass as it is kept; withdrawn by a statement of its own, so that it never waits for a device that speaks. */
@Entity(name = "DoorPass")
@Table(name = "door_pass")
class PassEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID schoolId;
    private @Nullable UUID slotId;
    private @Nullable UUID roomId;
    private LocalDate evening;
    private String label;
    private String tokenHash;
    private UUID madeBy;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant withdrawnAt;
    private boolean own;

    PassEntity(
            SchoolId school,
            @Nullable SlotId slot,
            @Nullable RoomId room,
            LocalDate evening,
            String label,
            String tokenHash,
            AccountId madeBy,
            Instant madeAt,
            Instant expiresAt,
            boolean own) {
        this.schoolId = school.value();
        this.slotId = slot == null ? null : slot.value();
        this.roomId = room == null ? null : room.value();
        this.evening = evening;
        this.label = label;
        this.tokenHash = tokenHash;
        this.madeBy = madeBy.value();
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
        this.own = own;
    }

    @SuppressWarnings("NullAway.Init")
    protected PassEntity() {}

    Pass snapshot() {
        return new Pass(
                new PassId(Objects.requireNonNull(id)),
                new SchoolId(schoolId),
                slotId == null ? null : new SlotId(slotId),
                roomId == null ? null : new RoomId(roomId),
                evening,
                label,
                new AccountId(madeBy),
                expiresAt,
                withdrawnAt != null,
                own);
    }
}

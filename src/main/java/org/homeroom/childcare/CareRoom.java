package org.homeroom.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.event.SlotId;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/** A room in which children of a slot are cared for. Closed it stays, for the log. */
@Entity
@Table(name = "care_room")
class CareRoom {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID schoolId;
    private UUID slotId;
    private String name;
    private int fromAge;
    private int toAge;
    private int roomFor;
    private Instant createdAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // by the verb it calls
    CareRoom(SchoolId school, SlotId slot, RoomPlan plan, Instant now) {
        schoolId = school.value();
        slotId = slot.value();
        createdAt = now;
        plan(plan);
    }

    @SuppressWarnings("NullAway.Init")
    protected CareRoom() {}

    void plan(RoomPlan plan) {
        name = plan.name();
        fromAge = plan.youngest().youngest();
        toAge = plan.oldest().oldest();
        roomFor = plan.roomFor();
    }

    void close(Instant now) {
        closedAt = now;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    RoomId id() {
        return new RoomId(Objects.requireNonNull(id));
    }

    SlotId slot() {
        return new SlotId(slotId);
    }

    String name() {
        return name;
    }

    int fromAge() {
        return fromAge;
    }

    int toAge() {
        return toAge;
    }

    int roomFor() {
        return roomFor;
    }

    boolean sharesAgesWith(RoomPlan plan) {
        return fromAge <= plan.oldest().oldest() && plan.youngest().youngest() <= toAge;
    }
}

package org.homeroom.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.event.SlotId;
import org.jspecify.annotations.Nullable;

/** From what a room's places were reckoned since some moment: written when that changes, never changed or deleted. */
@Entity
@Table(name = "care_ratio_entry")
class RatioEntry {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID slotId;
    private UUID roomId;
    private Instant at;
    private int carers;
    private int perCarer;
    private int places;
    private int children;

    RatioEntry(SlotId slot, RoomId room, SlotCare.Room planned, Instant at) {
        this.slotId = slot.value();
        this.roomId = room.value();
        this.at = at;
        this.carers = planned.carers().size();
        this.perCarer = planned.perCarer();
        this.places = planned.places();
        this.children = planned.held();
    }

    @SuppressWarnings("NullAway.Init")
    protected RatioEntry() {}

    /** Whether the room stands as it was when this was written. */
    boolean says(SlotCare.Room planned) {
        return carers == planned.carers().size() && perCarer == planned.perCarer() && places == planned.places();
    }

    RoomId room() {
        return new RoomId(roomId);
    }

    Instant at() {
        return at;
    }

    int carers() {
        return carers;
    }

    int perCarer() {
        return perCarer;
    }

    int places() {
        return places;
    }

    int children() {
        return children;
    }
}

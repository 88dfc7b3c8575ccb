package org.homeroom.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That a phone took charge of a room. The last one has it. */
@Entity
@Immutable
@Table(name = "room_charge")
class RoomCharge {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID roomId;
    private int sessionNumber;
    private int turn;
    private UUID deviceId;
    private String deviceName;
    private Instant since;

    /** @param turn 1 for the first, one more for each after it */
    RoomCharge(RoomId room, int session, int turn, RoomPhone phone, Instant since) {
        this.roomId = room.value();
        this.sessionNumber = session;
        this.turn = turn;
        this.deviceId = phone.id();
        this.deviceName = phone.name();
        this.since = since;
    }

    @SuppressWarnings("NullAway.Init")
    protected RoomCharge() {}

    int turn() {
        return turn;
    }

    RoomPhone phone() {
        return new RoomPhone(deviceId, deviceName);
    }

    Instant since() {
        return since;
    }
}

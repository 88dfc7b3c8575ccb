package org.homeroom.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homeroom.account.AccountId;
import org.homeroom.childcare.RoomId;
import org.homeroom.event.SlotId;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * What lets phones in at a door.
 *
 * @param slot null for all slots of the evening but appointments
 * @param room null for a door; else the one of that slot whose carers it is for
 * @param evening the day at the school
 * @param label what the door is called, as "Gym door"
 * @param madeBy who answers for what is done with it
 * @param own whether it is for a phone of whoever made it, and opens what is open to them
 */
public record Pass(
        PassId id,
        SchoolId school,
        @Nullable SlotId slot,
        @Nullable RoomId room,
        LocalDate evening,
        String label,
        AccountId madeBy,
        Instant expiresAt,
        boolean withdrawn,
        boolean own) {

    public static final int LABEL_LENGTH = 60;

    public Optional<SlotId> oneSlot() {
        return Optional.ofNullable(slot);
    }

    /** Whose own it is. */
    Optional<AccountId> owner() {
        return own ? Optional.of(madeBy) : Optional.empty();
    }

    public Optional<RoomId> oneRoom() {
        return Optional.ofNullable(room);
    }

    /** The same, over by then at the latest. */
    Pass endingBy(Instant end) {
        return new Pass(
                id,
                school,
                slot,
                room,
                evening,
                label,
                madeBy,
                end.isBefore(expiresAt) ? end : expiresAt,
                withdrawn,
                own);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}

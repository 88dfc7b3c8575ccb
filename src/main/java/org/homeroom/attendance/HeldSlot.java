package org.homeroom.attendance;

import java.time.Instant;
import org.homeroom.event.EventId;
import org.homeroom.event.SlotId;
import org.homeroom.school.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A date of a time slot as far as a file tells of it.
 *
 * @param session the number of the date, from 1; only a series has more than one
 */
record HeldSlot(
        SlotId id,
        int session,
        EventId event,
        Instant start,
        Instant end,
        @Nullable PlaceId place) {

    HeldDate date() {
        return new HeldDate(id, session);
    }
}

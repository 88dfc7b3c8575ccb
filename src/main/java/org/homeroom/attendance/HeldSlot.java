package org.homeroom.attendance;

import java.time.Instant;
import java.util.Set;
import org.homeroom.event.EventId;
import org.homeroom.event.SlotId;
import org.homeroom.school.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A time slot as far as a file tells of it.
 *
 * @param languages spoken or interpreted there, as BCP 47 codes
 */
record HeldSlot(
        SlotId id,
        EventId event,
        Instant start,
        Instant end,
        @Nullable PlaceId place,
        Set<String> languages) {}

package org.homeroom.event.ui;

import java.time.Instant;
import org.homeroom.event.SlotSummary;

/** What a family can still do about a slot. */
enum SlotStanding {
    OPEN,
    FULL,
    CLOSED,
    CANCELLED,
    PAST;

    static SlotStanding of(SlotSummary slot, Instant now) {
        if (slot.isCancelled()) {
            return CANCELLED;
        }
        if (slot.isPast(now)) {
            return PAST;
        }
        if (!slot.isOpen(now)) {
            return CLOSED;
        }
        return slot.isFull() ? FULL : OPEN;
    }

    boolean canBeChosen() {
        return this == OPEN || this == FULL;
    }
}

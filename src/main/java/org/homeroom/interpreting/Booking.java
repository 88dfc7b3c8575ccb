package org.homeroom.interpreting;

import java.time.Instant;
import org.homeroom.event.SlotSummary;

/**
 * An interpreter on a job, for all its dates.
 *
 * @param start of the first date
 * @param end of the last date
 * @param charged whether it was given up so late that it is paid nevertheless
 */
public record Booking(
        BookingId id,
        JobKey job,
        Interpreter interpreter,
        Way way,
        BookingState state,
        Instant start,
        Instant end,
        boolean charged) {

    /** Whether it is, or was, for the times the slot has now. */
    boolean isFor(SlotSummary slot) {
        return start.equals(slot.start()) && end.equals(slot.details().lastEnd());
    }

    boolean isLive() {
        return state.isLive();
    }
}

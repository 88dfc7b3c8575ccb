package org.homeroom.interpreting;

import java.time.Instant;

/**
 * An interpreter on a job.
 *
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

    boolean isLive() {
        return state.isLive();
    }
}

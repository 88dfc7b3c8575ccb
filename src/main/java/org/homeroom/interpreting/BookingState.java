package org.homeroom.interpreting;

/** How a booking stands; after the first two there is no way back, only a new one. */
public enum BookingState {
    /** The interpreter has not answered. */
    ASKED,
    CONFIRMED,
    DECLINED,
    /** Given up by the school. */
    RELEASED,
    /** Given up because no family comes any more, or the time slot does not take place. */
    CANCELLED;

    /** Whether the interpreter's time is taken. */
    public boolean isLive() {
        return this == ASKED || this == CONFIRMED;
    }
}

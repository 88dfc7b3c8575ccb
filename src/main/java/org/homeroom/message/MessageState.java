package org.homeroom.message;

/** Where a message is on its way. */
public enum MessageState {
    /** Will leave by itself, now or at its time. */
    WAITING,
    /** Cannot leave by itself here: somebody on the staff has to send it. */
    BY_HAND,
    /** Handed to the mail server or the carrier, or sent by somebody on the staff. */
    SENT,
    /** Given up. */
    FAILED
}

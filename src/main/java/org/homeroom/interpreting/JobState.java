package org.homeroom.interpreting;

/** How far a job is. */
public enum JobState {
    /** Families ask, and nobody has done anything about it. */
    REQUESTED,
    SEARCHING,
    /** An interpreter is booked and has not answered. */
    ASSIGNED,
    CONFIRMED,
    /** No interpreter is needed: the language is spoken there. */
    SPOKEN,
    PARTLY_MET,
    NOT_AVAILABLE,
    DONE,
    WASTED,
    /** No family asks any more. */
    CANCELLED;

    /** Whether staff still have to find somebody. */
    public boolean isOpen() {
        return this == REQUESTED || this == SEARCHING;
    }

    /** Whether the families can be sure of help in their language. */
    public boolean isCovered() {
        return this == CONFIRMED || this == SPOKEN || this == PARTLY_MET || this == DONE;
    }
}

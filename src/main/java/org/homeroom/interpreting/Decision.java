package org.homeroom.interpreting;

/** What staff found out about a job; what follows from bookings and registrations is not decided. */
public enum Decision {
    /** Somebody looks for an interpreter. */
    SEARCHING,
    /** There is help, but not a whole interpreter in the room. */
    PARTLY_MET,
    NOT_AVAILABLE,
    /** The interpreter was there, and so were those who listened. */
    DONE,
    /** The interpreter came, the families did not. */
    WASTED
}

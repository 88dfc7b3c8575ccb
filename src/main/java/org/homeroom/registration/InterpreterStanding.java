package org.homeroom.registration;

/** How far the school is with an interpreter a family asked for. */
public enum InterpreterStanding {
    /** Nobody is found yet. */
    SEARCHING,
    /** The same, and it was asked for so late that nobody may be found in time. */
    TRYING,
    /** Somebody was asked and has not answered. */
    FOUND,
    CONFIRMED,
    BY_PHONE,
    BY_VIDEO,
    /** Together with others, or by whoever of the staff speaks the language. */
    SHARED,
    NOT_AVAILABLE
}

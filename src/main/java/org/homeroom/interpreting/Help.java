package org.homeroom.interpreting;

/** How far the wish to be understood in a language is met, as far as it is certain. */
public enum Help {
    /** An interpreter has said yes, or was there. */
    INTERPRETED,
    /** The language is spoken there. */
    SPOKEN,
    /** By phone, by video or together with others. */
    IN_PART,
    NONE
}

package org.homeroom.childcare;

/** What became of the wish to name somebody. All but the first changed nothing. */
public enum PickUpOutcome {
    DONE,
    /** There are as many as there may be. */
    TOO_MANY,
    /** The same name stands among those who must not. */
    MUST_NOT,
    /** The registration is over or cancelled. */
    OVER
}

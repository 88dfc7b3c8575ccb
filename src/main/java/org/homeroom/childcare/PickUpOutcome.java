package org.homeroom.childcare;

/** What became of the wish to name somebody. All but the first changed nothing. */
public enum PickUpOutcome {
    DONE,
    /** There are as many as there may be. */
    TOO_MANY,
    /** Somebody must not fetch the children: now only staff name those who may. */
    ASK_SCHOOL,
    /** The registration is over or cancelled, and no child is in a room. */
    OVER
}

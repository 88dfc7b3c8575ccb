package org.homeroom.childcare;

/** What staff have to see of a hand-over. */
public enum HandOverNote {
    /** Went with somebody who must not fetch the child. */
    MUST_NOT,
    /** Went with somebody whom the family no longer names. */
    NOT_LISTED,
    /** Went by the code alone, though somebody must not fetch the child and may have had it. */
    CODE_ALONE
}

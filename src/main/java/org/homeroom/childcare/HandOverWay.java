package org.homeroom.childcare;

/** By what the carers knew that a child may go with somebody. */
public enum HandOverWay {
    /** By the whole pick-up code. */
    CODE,
    /** An adult of the party, by photo ID. */
    LOST_CODE,
    /** Somebody whom the family named, by photo ID. */
    LISTED,
    /** Any of both, by photo ID: where somebody must not fetch the child, the code alone is not enough. */
    PHOTO_ID,
    /** Staff said that it is with its family, since no phone could tell. */
    STAFF
}

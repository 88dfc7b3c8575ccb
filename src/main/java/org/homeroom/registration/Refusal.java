package org.homeroom.registration;

/** Why a wish cannot be met. Each has its words under {@code registration.refusal.*}. */
public enum Refusal {
    /** No such slot, or of an event that is not published. */
    UNKNOWN,
    /** The slot or its event was cancelled. */
    CANCELLED,
    /** Registration has closed. */
    CLOSED,
    /** The slot is over. */
    PAST,
    /** Not enough seats. */
    FULL,
    /** Not enough childcare places. */
    CHILDCARE_FULL,
    /** The family has a place somewhere else at that time. */
    CLASH,
    /** A party needs an adult. */
    NO_ADULT,
    /** Families may not change or cancel by themselves any more. */
    CHANGE_CLOSED,
    /** Childcare can no longer be asked for. */
    CHILDCARE_CLOSED,
    /** The offer was not accepted in time, or was never made. */
    OFFER_OVER
}

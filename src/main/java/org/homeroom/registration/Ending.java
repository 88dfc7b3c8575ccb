package org.homeroom.registration;

/** Why a registration is cancelled. */
public enum Ending {
    /** The family said it cannot come. */
    FAMILY,
    SCHOOL,
    /** The family did not want the place it was offered. */
    DECLINED,
    /** The family did not answer an offer in time. */
    EXPIRED,
    /** The adult of the family who was to come with these children does not come. */
    COMPANION
}

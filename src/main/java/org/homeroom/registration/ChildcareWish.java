package org.homeroom.registration;

/** What a family that asks for childcare wants when there is none left but there are seats. */
public enum ChildcareWish {
    /** To be asked: without childcare it cannot come. */
    WITH_THE_SEAT,
    /** To come anyway: the child has a seat until it has a place in childcare. */
    MAY_FOLLOW,
    /** To wait in line for both at once, and to have no seat until then. */
    WAIT_FOR_BOTH
}

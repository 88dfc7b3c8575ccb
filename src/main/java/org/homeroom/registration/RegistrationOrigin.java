package org.homeroom.registration;

/** Who put it down: the family itself, staff for a family that called or wrote, or the door for one that just came. */
public enum RegistrationOrigin {
    FAMILY,
    STAFF,
    WALK_IN
}

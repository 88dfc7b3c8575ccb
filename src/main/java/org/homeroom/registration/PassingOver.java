package org.homeroom.registration;

/** Whether a large household for which there is no room holds up those behind it for whom there is. */
public enum PassingOver {
    SMALLER_MAY_PASS,
    STRICT_ORDER
}

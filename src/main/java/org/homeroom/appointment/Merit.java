package org.homeroom.appointment;

/** What a plan is best at. Each has its words under {@code appointment.merit.*}. */
public enum Merit {
    ENDS_FIRST,
    SHORTEST,
    STARTS_LAST
}

package org.homeroom.event;

/** When families say they are free. */
public enum FreeTime {
    MORNING,
    AFTER_SCHOOL,
    EVENING,
    WEEKEND,
    ONLINE
}

package org.homeroom.event;

public enum EventKind {
    WORKSHOP,
    CULTURAL_SHARING,
    MEETING,
    APPOINTMENT_DAY
}

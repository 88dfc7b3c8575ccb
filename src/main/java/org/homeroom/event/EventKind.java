package org.homeroom.event;

public enum EventKind {
    WORKSHOP,
    CULTURAL_SHARING,
    MEETING,
    APPOINTMENT_DAY;

    /** The key of its name. */
    public String messageKey() {
        return "event.kind." + EnumWords.camelCase(this);
    }
}

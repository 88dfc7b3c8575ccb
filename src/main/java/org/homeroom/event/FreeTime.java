package org.homeroom.event;

/** When families say they are free. */
public enum FreeTime {
    MORNING,
    AFTER_SCHOOL,
    EVENING,
    WEEKEND,
    ONLINE;

    /** As it stands in addresses. */
    public String address() {
        return EnumWords.address(this);
    }

    /** The key of its name. */
    public String messageKey() {
        return "event.freeTime." + EnumWords.camelCase(this);
    }
}

package org.homeroom.event;

public enum SlotState {
    SCHEDULED,
    CANCELLED
}

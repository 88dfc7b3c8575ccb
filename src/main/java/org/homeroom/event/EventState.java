package org.homeroom.event;

public enum EventState {
    DRAFT,
    PUBLISHED,
    CANCELLED
}

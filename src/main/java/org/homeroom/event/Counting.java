package org.homeroom.event;

/** What a slot's capacity counts. */
public enum Counting {
    PEOPLE,
    /** One for each family, however many of it come. */
    FAMILIES
}

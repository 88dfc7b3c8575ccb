package org.homeroom.interpreting;

/** How an interpreter is there. */
public enum Way {
    IN_PERSON,
    PHONE,
    VIDEO
}

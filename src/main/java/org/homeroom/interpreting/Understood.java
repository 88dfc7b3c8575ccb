package org.homeroom.interpreting;

/** Whether a family could follow through its interpreter. */
public enum Understood {
    WELL,
    PARTLY,
    NOT
}

package org.homeroom.event;

/** Who wrote a text: shown to readers, so that they know what to trust. */
public enum TextOrigin {
    PERSON,
    MACHINE
}

package org.homeroom.message;

/** How a message travels. */
public enum Channel {
    EMAIL,
    SMS
}

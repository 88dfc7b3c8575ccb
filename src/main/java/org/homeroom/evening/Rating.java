package org.homeroom.evening;

/** How it was for a family. */
public enum Rating {
    GOOD,
    FAIR,
    POOR
}

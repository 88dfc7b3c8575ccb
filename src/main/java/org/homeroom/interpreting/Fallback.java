package org.homeroom.interpreting;

/** How a wish is met in part. */
public enum Fallback {
    PHONE,
    VIDEO,
    /** Together with others, or by whoever of the staff speaks the language. */
    SHARED;

    static Fallback of(Way way) {
        return switch (way) {
            case PHONE -> PHONE;
            case VIDEO -> VIDEO;
            case IN_PERSON -> SHARED;
        };
    }
}

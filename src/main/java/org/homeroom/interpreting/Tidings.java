package org.homeroom.interpreting;

/** What families are told of a job. Each has its words under {@code interpreting.family.*}. */
enum Tidings {
    CONFIRMED("confirmed"),
    BY_PHONE("byPhone"),
    BY_VIDEO("byVideo"),
    SHARED("shared"),
    NOT_AVAILABLE("notAvailable"),
    /** What they could count on is not so any more, and nothing else is yet. */
    UNCERTAIN("uncertain"),
    /** Shortly before. */
    REMINDER("reminder"),
    /** The same before each date of a series. */
    REMINDER_OF_DATE("reminderOfDate");

    private final String key;

    Tidings(String key) {
        this.key = key;
    }

    String key(String part) {
        return "interpreting.family." + key + "." + part;
    }

    /** Whether families count on help after it. */
    boolean isPromise() {
        return this == CONFIRMED || this == BY_PHONE || this == BY_VIDEO || this == SHARED;
    }
}

package org.homeroom.door.ui;

/** How an answer looks and sounds; its words say the same. */
enum Tone {
    SUCCESS("check", ""),
    INFORMATION("people", ""),
    DUPLICATE("alert", "door-result-duplicate"),
    WARNING("alert", "door-result-warning"),
    DANGER("close", "door-result-danger");

    private final String icon;
    private final String className;

    Tone(String icon, String className) {
        this.icon = icon;
        this.className = className;
    }

    String icon() {
        return icon;
    }

    String className() {
        return className;
    }

    /** Whether a screen reader interrupts what it is saying. */
    boolean isUrgent() {
        return this == WARNING || this == DANGER || this == DUPLICATE;
    }
}

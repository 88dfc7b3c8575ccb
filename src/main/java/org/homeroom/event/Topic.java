package org.homeroom.event;

import java.util.Locale;

/** What an event is about. Each has a drawing of its own, and a name under {@code event.topic.*}. */
public enum Topic {
    HOMEWORK,
    READING,
    MATHS,
    DIGITAL_LIFE,
    FEELINGS,
    SPECIAL_EDUCATION,
    WORKING_WITH_SCHOOL,
    FOOD,
    CRAFT,
    MUSIC,
    STORIES,
    CELEBRATION,
    LANGUAGE;

    /** The name of its drawing's file, without the ending. */
    public String drawing() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

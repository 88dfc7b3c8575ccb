package org.homeroom.event;

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
        return address();
    }

    /** As it stands in addresses. */
    public String address() {
        return EnumWords.address(this);
    }

    /** The key of its name. */
    public String messageKey() {
        return "event.topic." + EnumWords.camelCase(this);
    }
}

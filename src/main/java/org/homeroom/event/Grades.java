package org.homeroom.event;

/** The grades an event is meant for, both ends included; 0 is kindergarten. */
public record Grades(int from, int to) {

    public static final int KINDERGARTEN = 0;
    public static final int LAST = 12;
    public static final Grades ALL = new Grades(KINDERGARTEN, LAST);

    public Grades {
        if (from < KINDERGARTEN || to > LAST || from > to) {
            throw new IllegalArgumentException("no such grades: " + from + "–" + to);
        }
    }

    public boolean include(int grade) {
        return from <= grade && grade <= to;
    }

    public boolean isEveryone() {
        return equals(ALL);
    }
}

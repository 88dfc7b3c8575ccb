package org.homeroom.event;

import java.util.Locale;

/**
 * An event's words as one reader sees them.
 *
 * @param language the language the words are in
 * @param own whether that is the reader's language
 * @param outdated whether the source has changed since
 * @param source the language the event was first written in
 */
public record TextReading(Locale language, boolean own, boolean outdated, Locale source, EventText text) {

    public String title() {
        return text.title();
    }

    public String summary() {
        return text.summary();
    }

    public String description() {
        return text.description();
    }

    public boolean byMachine() {
        return text.origin() == TextOrigin.MACHINE;
    }
}

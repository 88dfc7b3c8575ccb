package org.homeroom.registration;

import jakarta.persistence.Embeddable;

/**
 * A language this family wishes to be spoken or signed to in.
 *
 * @param language ISO 639-3
 * @param note dialect, preferred interpreter, topic
 */
@Embeddable
public record InterpreterRequest(String language, boolean signed, String note) {

    public static final int NOTE_LENGTH = 1000;

    public InterpreterRequest {
        if (!language.matches("[a-z]{3}") || note.length() > NOTE_LENGTH) {
            throw new IllegalArgumentException("a language by its ISO 639-3 code, and a short note");
        }
    }
}

package org.homeroom.interpreting;

import jakarta.persistence.Embeddable;

/**
 * A language somebody interprets from and into.
 *
 * @param language ISO 639-3
 * @param dialect as people say it; may be empty
 */
@Embeddable
public record Fluency(String language, boolean signed, String dialect) {

    public static final int DIALECT_LENGTH = 100;

    public Fluency {
        if (!language.matches("[a-z]{3}") || dialect.length() > DIALECT_LENGTH) {
            throw new IllegalArgumentException("a language by its ISO 639-3 code, and a short word on the dialect");
        }
    }

    boolean isIn(InterpretedLanguage wanted) {
        return new InterpretedLanguage(language, signed).equals(wanted);
    }
}

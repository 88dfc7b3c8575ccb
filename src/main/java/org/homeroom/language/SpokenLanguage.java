package org.homeroom.language;

import org.jspecify.annotations.Nullable;

/**
 * A language that people speak or sign.
 *
 * @param code ISO 639-3, three letters
 * @param name in the language of who reads it, or in English
 * @param ownName in itself, if we know it
 */
public record SpokenLanguage(
        String code, String name, @Nullable String ownName, boolean signed) {}

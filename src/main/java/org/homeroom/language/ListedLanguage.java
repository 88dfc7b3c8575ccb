package org.homeroom.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the language table.
 *
 * @param tag by which CLDR names it, empty if it does not
 * @param names in English first, then whatever else people call it
 * @param readersNames those we give it ourselves, by the reader's language
 * @param ownName in itself
 */
record ListedLanguage(
        String code,
        String tag,
        List<String> names,
        Map<String, String> readersNames,
        @Nullable String ownName) {

    String nameFor(Locale reader) {
        String given = readersNames.get(reader.toLanguageTag());
        return given != null ? given : cldrName(reader).or(() -> englishName()).orElse(names.getFirst());
    }

    SpokenLanguage asSeenBy(Locale reader) {
        return new SpokenLanguage(code, nameFor(reader), ownName, isSigned());
    }

    boolean isSigned() {
        return names.stream().anyMatch(name -> name.matches("(?i).*\\b(sign|langue des signes)\\b.*"));
    }

    boolean isKnownToCldr() {
        return !tag.isEmpty();
    }

    private Optional<String> englishName() {
        return Optional.ofNullable(readersNames.get("en")).or(() -> cldrName(Locale.ENGLISH));
    }

    private Optional<String> cldrName(Locale reader) {
        return tag.isEmpty() ? Optional.empty() : LanguageNames.known(reader, tag);
    }
}

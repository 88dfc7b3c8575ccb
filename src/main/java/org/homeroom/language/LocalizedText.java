package org.homeroom.language;

import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The same text in several languages, by BCP 47 tag; the first one is what its author wrote. Blank texts are none. */
public record LocalizedText(Map<String, String> texts) {
    public static final LocalizedText NONE = new LocalizedText(Map.of());

    /** What a reader gets, with the language it is in; {@code own} says whether it is the reader's. */
    public record Reading(Locale language, String text, boolean own) {}

    public LocalizedText {
        Map<String, String> kept = new LinkedHashMap<>();
        texts.forEach((tag, text) -> {
            if (!text.isBlank()) {
                kept.put(Locale.forLanguageTag(tag).toLanguageTag(), text);
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    public static LocalizedText of(Locale language, String text) {
        return new LocalizedText(Map.of(language.toLanguageTag(), text));
    }

    /** This and one more language, or another text for a language it has. */
    public LocalizedText with(Locale language, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(language.toLanguageTag(), text);
        return new LocalizedText(more);
    }

    /** The reader's language, then its parents, then English, then what the author wrote. */
    public Optional<Reading> best(Locale reader) {
        return Languages.fallbacks(reader).stream()
                .map(Locale::toLanguageTag)
                .filter(texts::containsKey)
                .findFirst()
                .or(() -> texts.keySet().stream().findFirst())
                .map(tag -> reading(tag, reader));
    }

    public Optional<String> in(Locale language) {
        return Optional.ofNullable(texts.get(language.toLanguageTag()));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    private Reading reading(String tag, Locale reader) {
        Locale language = Locale.forLanguageTag(tag);
        return new Reading(language, texts.getOrDefault(tag, ""), writtenAlike(language, reader));
    }

    private static boolean writtenAlike(Locale one, Locale other) {
        if (one.equals(other)) {
            return true;
        }
        ULocale a = ULocale.addLikelySubtags(ULocale.forLocale(one));
        ULocale b = ULocale.addLikelySubtags(ULocale.forLocale(other));
        return a.getLanguage().equals(b.getLanguage()) && a.getScript().equals(b.getScript());
    }
}

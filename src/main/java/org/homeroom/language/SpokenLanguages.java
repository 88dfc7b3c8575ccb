package org.homeroom.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Every living language of the world (ISO 639-3), spoken and signed, to be found by any name it has. */
@Component
public class SpokenLanguages {
    private final Map<Locale, LanguageIndex> indexes = new ConcurrentHashMap<>();

    /**
     * Languages one of whose names (the reader's, its own, English, others people type) or whose code fits what is
     * typed, best first; all of them in the order of the reader's alphabet if nothing is typed.
     */
    public List<SpokenLanguage> search(String typed, Locale reader, boolean signed, int offset, int limit) {
        return index(reader).search(typed, signed).stream()
                .skip(offset)
                .limit(limit)
                .toList();
    }

    /**
     * The name by which a reader knows the language: in the reader's language, else in English, else the code.
     *
     * @param code of ISO 639-3, or the BCP 47 tag of a written language, such as {@code es} or {@code zh-Hans}
     */
    public String name(String code, Locale reader) {
        return LanguageTable.get()
                .find(code)
                .map(language -> language.nameFor(shipped(reader)))
                .orElseGet(() -> LanguageNames.in(reader, Locale.forLanguageTag(code)));
    }

    public Optional<String> ownName(String code) {
        return LanguageTable.get().find(code).flatMap(language -> Optional.ofNullable(language.ownName()));
    }

    public Optional<SpokenLanguage> find(String code, Locale reader) {
        return LanguageTable.get().find(code).map(language -> language.asSeenBy(shipped(reader)));
    }

    private LanguageIndex index(Locale reader) {
        return indexes.computeIfAbsent(shipped(reader), language -> new LanguageIndex(LanguageTable.get(), language));
    }

    private static Locale shipped(Locale reader) {
        return Languages.fallbacks(reader).stream()
                .filter(Languages.SHIPPED::contains)
                .findFirst()
                .orElse(Languages.DEFAULT);
    }
}

package org.homeroom.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.homeroom.language.LocalizedText;

/** An event's words in every language it has them in, by language tag. */
public record EventTexts(Locale source, Map<String, EventText> byLanguage) {

    public EventTexts {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The words as this reader sees them: their own language if it is there, else the nearest, else the source. */
    public TextReading read(Locale reader) {
        var best = titles().best(reader).orElseThrow();
        var text = Objects.requireNonNull(byLanguage.get(best.language().toLanguageTag()));
        return new TextReading(best.language(), best.own(), text.isOutdated(sourceText()), source, text);
    }

    public EventText sourceText() {
        return Objects.requireNonNull(byLanguage.get(source.toLanguageTag()));
    }

    /** Those of the offered languages that have no text yet, or one older than the source. */
    public List<Locale> missing(List<Locale> offered) {
        return offered.stream().filter(this::isMissing).toList();
    }

    private LocalizedText titles() {
        var titles = LocalizedText.of(source, sourceText().title());
        for (var text : byLanguage.entrySet()) {
            titles = titles.with(
                    Locale.forLanguageTag(text.getKey()), text.getValue().title());
        }
        return titles;
    }

    private boolean isMissing(Locale language) {
        var text = byLanguage.get(language.toLanguageTag());
        return text == null || text.isOutdated(sourceText());
    }
}

package org.homeroom.site;

import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeroom.language.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The order in which a reader finds the languages: first those the browser asks for, then as Homeroom lists them. */
@Component
class LanguageOrder {

    private final Languages languages;

    LanguageOrder(Languages languages) {
        this.languages = languages;
    }

    List<Locale> of(@Nullable VaadinRequest request) {
        return of(request == null ? null : request.getHeader("Accept-Language"));
    }

    /** @param header {@code Accept-Language}, if there is one */
    List<Locale> of(@Nullable String header) {
        return Stream.concat(
                        asked(header).filter(language -> languages.shipped().contains(language)),
                        languages.shipped().stream())
                .distinct()
                .toList();
    }

    private Stream<Locale> asked(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Stream.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .map(wanted -> languages.best(List.of(wanted)));
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }
}

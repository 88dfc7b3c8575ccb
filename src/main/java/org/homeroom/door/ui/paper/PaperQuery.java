package org.homeroom.door.ui.paper;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks to be printed.
 *
 * @param parts null for all
 * @param language null for the reader's
 * @param date of a series, from 1; 0 for the nearest
 * @param letter null for what is usual where the school is
 */
record PaperQuery(
        @Nullable Set<PaperPart> parts,
        @Nullable Locale language,
        int date,
        @Nullable Boolean letter) {

    private static final String PARTS = "parts";
    private static final String LANGUAGE = "in";
    private static final String DATE = "date";
    private static final String PAPER = "paper";
    private static final String LETTER = "letter";

    static PaperQuery of(QueryParameters query, Languages languages) {
        return new PaperQuery(
                query.getSingleParameter(PARTS).map(PaperQuery::parts).orElse(null),
                query.getSingleParameter(LANGUAGE).flatMap(languages::shipped).orElse(null),
                date(query),
                query.getSingleParameter(PAPER).map(LETTER::equals).orElse(null));
    }

    static int date(QueryParameters query) {
        return query.getSingleParameter(DATE)
                .filter(typed -> typed.matches("[0-9]{1,2}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Those of the allowed ones that are asked for. */
    List<PaperPart> wanted(Collection<PaperPart> allowed) {
        return allowed.stream()
                .filter(part -> parts == null || parts.contains(part))
                .toList();
    }

    PaperQuery toggled(PaperPart part, Collection<PaperPart> allowed) {
        Set<PaperPart> now = EnumSet.noneOf(PaperPart.class);
        now.addAll(wanted(allowed));
        if (!now.remove(part)) {
            now.add(part);
        }
        return new PaperQuery(now, language, date, letter);
    }

    PaperQuery in(Locale other) {
        return new PaperQuery(parts, other, date, letter);
    }

    PaperQuery on(int other) {
        return new PaperQuery(parts, language, other, letter);
    }

    PaperQuery onLetter(boolean other) {
        return new PaperQuery(parts, language, date, other);
    }

    QueryParameters parameters() {
        Map<String, String> values = new HashMap<>();
        Optional.ofNullable(parts)
                .ifPresent(wanted -> values.put(
                        PARTS,
                        wanted.stream().sorted().map(PaperPart::lowerName).collect(Collectors.joining(" "))));
        Optional.ofNullable(language).ifPresent(wanted -> values.put(LANGUAGE, wanted.toLanguageTag()));
        if (date > 0) {
            values.put(DATE, String.valueOf(date));
        }
        Optional.ofNullable(letter).ifPresent(wanted -> values.put(PAPER, wanted ? LETTER : "a4"));
        return QueryParameters.simple(values);
    }

    private static Set<PaperPart> parts(String typed) {
        return Arrays.stream(typed.split("[ ,]"))
                .flatMap(name -> PaperPart.named(name).stream())
                .collect(Collectors.toSet());
    }
}

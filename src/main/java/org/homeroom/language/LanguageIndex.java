package org.homeroom.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The languages in the order of one reader's alphabet, with their names folded for searching. */
final class LanguageIndex {
    private record Entry(SpokenLanguage language, boolean wellKnown, String name, List<String> otherNames) {}

    private enum Fit {
        EXACT,
        STARTS_READERS_NAME,
        STARTS_OTHER_NAME,
        STARTS_WORD,
        WITHIN,
        NONE
    }

    private record Match(Entry entry, Fit fit) {}

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparing(Match::fit).thenComparing(match -> !match.entry.wellKnown);

    private final List<Entry> entries;

    LanguageIndex(LanguageTable table, Locale reader) {
        Comparator<String> alphabet = new Formats().collator(reader);
        entries = table.listed().stream()
                .map(language -> entry(language, reader))
                .sorted(Comparator.comparing(entry -> entry.language.name(), alphabet))
                .toList();
    }

    List<SpokenLanguage> search(String typed, boolean signed) {
        String wanted = TextFolding.fold(typed);
        Stream<Entry> candidates = entries.stream().filter(entry -> entry.language.signed() == signed);
        if (wanted.isEmpty()) {
            return candidates.map(Entry::language).toList();
        }
        return candidates
                .map(entry -> new Match(entry, fit(entry, wanted)))
                .filter(match -> match.fit != Fit.NONE)
                .sorted(BEST_FIRST)
                .map(match -> match.entry.language)
                .toList();
    }

    private static Entry entry(ListedLanguage language, Locale reader) {
        SpokenLanguage seen = language.asSeenBy(reader);
        Set<String> others = new LinkedHashSet<>();
        language.names().forEach(name -> others.add(TextFolding.fold(name)));
        others.add(TextFolding.fold(language.nameFor(Locale.ENGLISH)));
        if (seen.ownName() != null) {
            others.add(TextFolding.fold(seen.ownName()));
        }
        String name = TextFolding.fold(seen.name());
        others.remove(name);
        return new Entry(seen, language.isKnownToCldr(), name, new ArrayList<>(others));
    }

    private static Fit fit(Entry entry, String wanted) {
        Fit best = entry.language.code().equals(wanted) ? Fit.EXACT : fit(entry.name, wanted, Fit.STARTS_READERS_NAME);
        for (String other : entry.otherNames) {
            Fit fit = fit(other, wanted, Fit.STARTS_OTHER_NAME);
            best = fit.compareTo(best) < 0 ? fit : best;
        }
        return best;
    }

    private static Fit fit(String name, String wanted, Fit ifStart) {
        int at = name.indexOf(wanted);
        if (at < 0) {
            return Fit.NONE;
        }
        if (at == 0) {
            return name.length() == wanted.length() ? Fit.EXACT : ifStart;
        }
        // Arabic names of languages begin with the article
        boolean word = name.charAt(at - 1) == ' ' || name.contains(" " + wanted) || name.startsWith("ال" + wanted);
        if (word) {
            return Fit.STARTS_WORD;
        }
        return wanted.length() > 1 ? Fit.WITHIN : Fit.NONE;
    }
}

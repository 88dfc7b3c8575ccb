package org.homeroom.childcare;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name as it is read, not as it is written: whatever its accents, joiners, capitals, the order of its words, the gaps
 * between them, or the keyboard on which its Arabic letters were typed.
 *
 * @param joined its words without gaps, in their order
 */
record ReadName(Set<String> words, String joined) {

    private static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII; Lower");

    static ReadName of(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{Mn}\\p{Cf}\u0640'\u2018\u2019\u02BC`]+", "")
                .replaceAll("[\u064A\u0649]", "\u06CC") // Arabic and Persian yeh
                .replace('\u0643', '\u06A9') // kaf
                .replace('\u0671', '\u0627')
                .replaceAll("[\u06C0\u06C1\u06D5\u0629]", "\u0647");
        var plain = PLAIN.transliterate(letters).toLowerCase(Locale.ROOT);
        var words = Arrays.stream(plain.split("[\\s\\p{P}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? new ReadName(Set.of(plain), plain)
                : new ReadName(words.stream().collect(Collectors.toUnmodifiableSet()), String.join("", words));
    }

    boolean isSame(ReadName other) {
        return words.equals(other.words) || joined.equals(other.joined);
    }

    /** Whether one of the two may be the other in short: the first name alone, or with a name more. */
    boolean isPartOf(ReadName other) {
        return words.containsAll(other.words) || other.words.containsAll(words);
    }
}

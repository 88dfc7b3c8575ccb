package org.homeroom.language;

import com.ibm.icu.lang.UScript;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The consonants of a name, alike however its vowels and doubtful letters were carried into Latin: محمد, mohammed and
 * muhammad all have "mhmd". A first vowel counts as "a". Where one spelling stands for several sounds (ض in Rida and
 * Reza, u that Arabic may write as و or not at all), a name has several keys.
 */
final class SoundKey {
    private static final Pattern DOUBLE = Pattern.compile("([^aeiou])\\1+");
    private static final Pattern AGAIN = Pattern.compile("(.)\\1+");
    private static final String NONE = "-";
    private static final int MOST = 16;

    private SoundKey() {}

    /** Of a folded name, as typed or written in Latin letters. */
    static Set<String> ofLatin(String folded) {
        String consonants = consonants(DOUBLE.matcher(folded).replaceAll("$1"));
        Set<String> keys = withAndWithoutW(consonants);
        if (folded.matches("j.*|i[aeou].*")) {
            keys.addAll(withAndWithoutW("y" + consonants.substring(1)));
        }
        keys.remove(NONE);
        return keys;
    }

    /** Of a folded name in another script: everything it may have become in Latin letters. */
    static Set<String> ofOther(String folded) {
        boolean arabic = UScript.getScript(folded.codePointAt(0)) == UScript.ARABIC;
        Set<String> keys = new LinkedHashSet<>();
        for (String spelling : spellings(folded)) {
            String consonants = consonants(Romanisation.letterByLetter(spelling));
            // only Arabic letters leave open which vowels there are, so there a written one tells names apart
            String key = arabic
                    ? consonants
                    : consonants.charAt(0) + consonants.substring(1).replace("w", "");
            keys.add(key);
            keys.add(AGAIN.matcher(key).replaceAll("$1"));
            if (key.startsWith("y")) {
                keys.add("a" + key.substring(1));
            }
        }
        keys.remove(NONE);
        return keys;
    }

    /** Arabic names with and without the article; those that end in a vowel with and without the h of Latin spelling. */
    private static Set<String> spellings(String folded) {
        Set<String> spellings = new LinkedHashSet<>(Set.of(folded));
        if (folded.startsWith("ال") && folded.length() > 3) {
            spellings.add(folded.substring(2));
        }
        for (String spelling : Set.copyOf(spellings)) {
            if (spelling.endsWith("ا") || spelling.endsWith("ي")) {
                spellings.add(spelling + "ه");
            }
            if (spelling.endsWith("ه") && spelling.length() > 1) {
                spellings.add(spelling.substring(0, spelling.length() - 1));
            }
        }
        vary(spellings, "ض", "ز");
        vary(spellings, "ذ", "ز");
        vary(spellings, "ث", "س");
        vary(spellings, "ق", "گ");
        vary(spellings, "г", "ґ");
        return spellings;
    }

    private static void vary(Set<String> spellings, String letter, String other) {
        Set.copyOf(spellings).stream()
                .filter(spelling -> spelling.contains(letter) && spellings.size() < MOST)
                .forEach(spelling -> spellings.add(spelling.replace(letter, other)));
    }

    private static Set<String> withAndWithoutW(String consonants) {
        Set<String> keys = Set.of(consonants.substring(0, 1));
        for (char c : consonants.substring(1).toCharArray()) {
            Set<String> longer = new LinkedHashSet<>();
            for (String key : keys) {
                longer.add(key + c);
                if (c == 'w' && keys.size() < MOST) {
                    longer.add(key);
                }
            }
            keys = longer;
        }
        return new LinkedHashSet<>(keys);
    }

    /** First letter, or "a" for a vowel; then consonants in classes, and w wherever a rounded vowel or w is written. */
    private static String consonants(String latin) {
        String sounds = latin.replace("shch", "X")
                .replace("tch", "X")
                .replaceAll("ch|sh", "X")
                .replaceAll("kh|q|ck|c", "k")
                .replace("x", "ks")
                .replaceAll("gh|dj|zh|j", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("ph", "f")
                .replaceAll("[^a-zX]", "");
        if (sounds.isEmpty()) {
            return NONE;
        }
        char first = sounds.charAt(0);
        char head = "aeiou".indexOf(first) >= 0 ? 'a' : first == 'v' ? 'w' : first;
        return head
                + sounds.substring(1)
                        .replaceAll("[ouvw]+", "w")
                        .replaceAll("[aeiy]", "")
                        .replaceAll("w+", "w");
    }
}

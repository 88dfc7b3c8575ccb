package org.homeroom.language;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds people by what is typed of their names, whatever the script: from the first letter of any part of the name, in
 * any order, with or without accents, in Latin letters for names in other scripts and the other way round.
 */
public final class PersonNames {
    private static final char SOUND_OF_LATIN = '+';
    private static final char SOUND_OF_OTHER = '~';
    private static final int CONSONANTS_THAT_TELL = 3;
    /** What is longer than any name has keys for its beginning, so that it cannot keep us busy. */
    private static final int SYLLABLES_OF_A_NAME = 12;

    private PersonNames() {}

    /**
     * What to look a name up by. A search column may hold these; a name fits a typed word if one of its keys begins
     * with it. Keys that begin with + or ~ are sounds, which {@link #sought} knows to use.
     */
    public static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> words = words(name);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
                addKeys(String.join("", words.subList(from, to)), keys);
            }
        }
        Arrays.stream(name.split("['’ʼ‘`]")).forEach(part -> keys.addAll(words(part)));
        return keys;
    }

    /** Whether everything typed is the beginning of some part of the name; nothing typed matches everybody. */
    public static boolean matches(String typed, String name) {
        return matches(typed, keys(name));
    }

    /** The same for a list that keeps the keys of its names, to be quick while somebody types. */
    public static boolean matches(String typed, Set<String> keys) {
        return finder(typed).test(keys);
    }

    /** The same for many names: what is typed is taken apart once. */
    public static Predicate<Set<String>> finder(String typed) {
        List<Sought> sought = sought(typed);
        return keys -> sought.stream().anyMatch(each -> each.fits(keys));
    }

    /** What to look for among the keys of names: as it was typed, in Latin letters, and as it may sound, the likeliest first. */
    public static List<Sought> sought(String typed) {
        List<String> words = words(typed);
        List<String> inLatin = words(Romanisation.of(String.join(" ", words)));
        return Stream.of(
                        new Sought(words.stream().map(Beginning::of).toList()),
                        new Sought(inLatin.stream().map(Beginning::of).toList()),
                        new Sought(words.stream().map(PersonNames::sounding).toList()))
                .distinct()
                .toList();
    }

    /** A name fits if each word finds a key by any of its beginnings. */
    public record Sought(List<Set<Beginning>> words) {

        boolean fits(Set<String> keys) {
            return words.stream().allMatch(word -> word.stream().anyMatch(beginning -> beginning.of(keys)));
        }
    }

    /** @param whole whether it is all of the key */
    public record Beginning(String text, boolean whole) {

        private static Set<Beginning> of(String word) {
            return Set.of(new Beginning(word, false));
        }

        private boolean of(Set<String> keys) {
            return whole ? keys.contains(text) : keys.stream().anyMatch(key -> key.startsWith(text));
        }
    }

    private static void addKeys(String word, Set<String> keys) {
        keys.add(word);
        if (Romanisation.isLatin(word)) {
            SoundKey.ofLatin(word).forEach(sound -> keys.add(SOUND_OF_LATIN + sound));
            return;
        }
        if (isWrittenBySyllable(word)) {
            addSyllables(word, keys);
        } else {
            keys.add(Romanisation.of(word));
        }
        SoundKey.ofOther(word).forEach(sound -> keys.add(SOUND_OF_OTHER + sound));
    }

    /** Chinese and Korean write no space between family and given name, so each syllable may begin one. */
    private static void addSyllables(String word, Set<String> keys) {
        for (int from = 0; from < Math.min(word.length(), SYLLABLES_OF_A_NAME); from++) {
            for (int to = from + 1; to <= Math.min(word.length(), SYLLABLES_OF_A_NAME); to++) {
                String part = word.substring(from, to);
                keys.add(part);
                keys.add(Romanisation.of(part).replace(" ", ""));
            }
        }
        keys.addAll(Surnames.beginning(word));
    }

    /** The word itself too. */
    private static Set<Beginning> sounding(String word) {
        Set<Beginning> beginnings = new LinkedHashSet<>(Beginning.of(word));
        if (!Romanisation.isLatin(word)) {
            SoundKey.ofOther(word).forEach(sound -> beginnings.add(new Beginning(SOUND_OF_LATIN + sound, false)));
            return beginnings;
        }
        for (String sound : SoundKey.ofLatin(word)) {
            beginnings.add(new Beginning(SOUND_OF_OTHER + sound, false));
            if (sound.length() >= CONSONANTS_THAT_TELL) {
                beginnings.add(new Beginning(SOUND_OF_LATIN + sound, true));
            }
        }
        return beginnings;
    }

    private static boolean isWrittenBySyllable(String word) {
        return word.codePoints()
                .map(UScript::getScript)
                .allMatch(script -> script == UScript.HAN || script == UScript.HANGUL);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(List.of(TextFolding.fold(name).split(" ")));
        words.removeIf(String::isEmpty);
        return words;
    }
}

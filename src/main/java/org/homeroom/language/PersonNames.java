package org.homeroom.language;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds people by what is typed of their names, whatever the script: from the first letter of any part of the name, in
 * any order, with or without accents, in Latin letters for names in other scripts and the other way round.
 */
public final class PersonNames {
    private static final char SOUND_OF_LATIN = '+';
    private static final char SOUND_OF_OTHER = '~';
    private static final int CONSONANTS_THAT_TELL = 3;

    private PersonNames() {}

    /**
     * What to look a name up by. A search column may hold these; a name fits a typed word if one of its keys begins
     * with it. Keys that begin with + or ~ are sounds, which only {@link #matches} knows to use.
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
        List<Predicate<Set<String>>> words =
                words(typed).stream().map(PersonNames::fits).toList();
        List<String> inLatin = words(Romanisation.of(String.join(" ", words(typed))));
        return keys -> words.stream().allMatch(word -> word.test(keys))
                || inLatin.stream().allMatch(word -> begins(word, keys));
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
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + 1; to <= word.length(); to++) {
                String part = word.substring(from, to);
                keys.add(part);
                keys.add(Romanisation.of(part).replace(" ", ""));
            }
        }
        keys.addAll(Surnames.beginning(word));
    }

    private static Predicate<Set<String>> fits(String word) {
        if (!Romanisation.isLatin(word)) {
            Set<String> sounds = SoundKey.ofOther(word);
            return keys ->
                    begins(word, keys) || sounds.stream().anyMatch(sound -> begins(SOUND_OF_LATIN + sound, keys));
        }
        Set<String> sounds = SoundKey.ofLatin(word);
        return keys -> begins(word, keys)
                || sounds.stream()
                        .anyMatch(sound -> begins(SOUND_OF_OTHER + sound, keys)
                                || sound.length() >= CONSONANTS_THAT_TELL && keys.contains(SOUND_OF_LATIN + sound));
    }

    private static boolean begins(String word, Set<String> keys) {
        return keys.stream().anyMatch(key -> key.startsWith(word));
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

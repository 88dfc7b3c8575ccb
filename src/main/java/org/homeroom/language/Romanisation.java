package org.homeroom.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/** Folded names in Latin letters, the way people write them on forms in the United States rather than as scholars do. */
final class Romanisation {
    static final String BETWEEN_LETTERS = "|";

    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Map<Character, String> LETTERS = letters();

    private static final String[] ETHIOPIC_ROWS = {
        "h", "l", "h", "m", "s", "r", "s", "sh", "q", "q", "q", "q", "b", "v", "t", "ch", "h", "h", "n", "ny", "'", "k",
        "k", "k", "k", "w", "'", "z", "zh", "y", "d", "d", "j", "g", "g", "g", "t", "ch", "p", "ts", "ts", "f", "p"
    };
    private static final String[] ETHIOPIC_VOWELS = {"e", "u", "i", "a", "e", "", "o", "wa"};

    private Romanisation() {}

    static String of(String folded) {
        return TextFolding.fold(letterByLetter(folded).replace(BETWEEN_LETTERS, ""));
    }

    /** With a sign between letters, so that s and h are not taken for sh. */
    static String letterByLetter(String folded) {
        StringBuilder latin = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (char c : folded.toCharArray()) {
            String known = c >= 'ሀ' && c < 'ፘ' ? ethiopic(c) : LETTERS.get(c);
            if (known == null) {
                others.append(c);
            } else {
                latin.append(transliterated(others)).append(known).append(BETWEEN_LETTERS);
                others.setLength(0);
            }
        }
        return latin.append(transliterated(others)).toString();
    }

    static boolean isLatin(String folded) {
        return folded.codePoints()
                .map(UScript::getScript)
                .allMatch(script -> script == UScript.LATIN || script == UScript.COMMON);
    }

    private static String transliterated(StringBuilder others) {
        return others.isEmpty() ? "" : ANY.transliterate(others.toString());
    }

    private static String ethiopic(char c) {
        int order = (c - 'ሀ') % 8;
        String row = ETHIOPIC_ROWS[(c - 'ሀ') / 8];
        boolean openA = (row.equals("'") || row.equals("h")) && order == 0;
        String consonant = row.equals("'") ? "" : row;
        String vowel = row.equals("'") && order == 5 ? "i" : ETHIOPIC_VOWELS[order];
        return consonant + (openA ? "a" : vowel);
    }

    /** Cyrillic by the Ukrainian rules for passports, Arabic and Persian letters by their commonest spelling. */
    private static Map<Character, String> letters() {
        Map<Character, String> letters = new HashMap<>();
        String pairs =
                "а-a б-b в-v г-h ґ-g д-d е-e є-ye ж-zh з-z и-y і-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh "
                        + "ц-ts ч-ch ш-sh щ-shch ь- ъ- ы-y э-e ю-yu я-ya "
                        + "ا-a ب-b پ-p ت-t ث-th ج-j چ-ch ح-h خ-kh د-d ذ-dh ر-r ز-z ژ-zh س-s ش-sh ص-s ض-d ط-t ظ-z ع-a غ-gh ف-f "
                        + "ق-q ك-k گ-g ل-l م-m ن-n ه-h و-w ي-y";
        for (String pair : pairs.split(" ")) {
            letters.put(pair.charAt(0), pair.substring(2));
        }
        return Map.copyOf(letters);
    }
}

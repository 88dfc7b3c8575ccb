package org.homeroom.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes texts comparable that people would call the same: without regard to accents, case, width, punctuation,
 * traditional or simplified Chinese, and the letters that Arabic, Persian and Amharic writers use for each other.
 */
public final class TextFolding {
    private static final Normalizer2 TAKEN_APART = Normalizer2.getNFKDInstance();
    private static final Normalizer2 PUT_TOGETHER = Normalizer2.getNFCInstance();
    private static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Map<Integer, String> SAME = same();

    private TextFolding() {}

    /** Words in lower case with one space between them; for comparing and searching, never for showing. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String taken = UCharacter.foldCase(TAKEN_APART.normalize(UCharacter.foldCase(text, true)), true);
        taken.codePoints().forEach(c -> append(folded, c));
        String together = PUT_TOGETHER.normalize(folded).strip();
        return hasHan(together) ? simplified(together) : together;
    }

    private static void append(StringBuilder folded, int c) {
        String same = SAME.get(c);
        if (same != null) {
            folded.append(same);
        } else if (UCharacter.isDigit(c)) {
            folded.append(UCharacter.digit(c));
        } else if (UCharacter.isLetter(c) && UCharacter.getType(c) != UCharacterCategory.MODIFIER_LETTER
                || isVowel(c)) {
            folded.appendCodePoint(katakanaAsHiragana(c));
        } else if (separates(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Marks of Indic and South-East Asian scripts, and of Japanese, are letters to their readers. */
    private static boolean isVowel(int c) {
        int type = UCharacter.getType(c);
        boolean mark = type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.COMBINING_SPACING_MARK
                || UScript.getScript(c) == UScript.KATAKANA_OR_HIRAGANA;
        int script = UScript.getScript(c);
        boolean accent = script == UScript.INHERITED && c != 0x3099 && c != 0x309A;
        return mark && !accent && script != UScript.ARABIC && script != UScript.HEBREW && script != UScript.SYRIAC;
    }

    private static boolean separates(int c) {
        int type = UCharacter.getType(c);
        boolean silent = type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.FORMAT
                || type == UCharacterCategory.MODIFIER_LETTER
                || type == UCharacterCategory.MODIFIER_SYMBOL;
        return !silent && "'’‘`´".indexOf(c) < 0;
    }

    private static int katakanaAsHiragana(int c) {
        return c >= 0x30A1 && c <= 0x30F6 ? c - 0x60 : c;
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HAN);
    }

    private static String simplified(String text) {
        return TO_SIMPLIFIED.transliterate(text);
    }

    private static Map<Integer, String> same() {
        Map<Integer, String> same = new HashMap<>();
        String[] pairs = {
            "đd", "øo", "łl", "ħh", "ıi", "ðd", "ŋn", "ɓb", "ɗd", "ƙk", "ƴy", "ǝe", "əe", "ơo", "ưu", // Latin
            "ىي", "یي", "ېي", "ےي", "کك", "ګگ", "ةه", "ەه", "ہه", "ھه", "ۀه", "ٱا", "ںن", "ټت", "ډد", "ړر", "ٹت", "ڈد",
            "ґг"
        };
        for (String pair : pairs) {
            same.put((int) pair.charAt(0), pair.substring(1));
        }
        same.put((int) 'æ', "ae");
        same.put((int) 'œ', "oe");
        same.put((int) 'þ', "th");
        same.put((int) 'ء', "");
        same.put((int) 'ـ', "");
        ethiopic(same, 'ሐ', 'ሀ');
        ethiopic(same, 'ኀ', 'ሀ');
        ethiopic(same, 'ኸ', 'ሀ');
        ethiopic(same, 'ሠ', 'ሰ');
        ethiopic(same, 'ዐ', 'አ');
        ethiopic(same, 'ፀ', 'ጸ');
        same.put((int) 'ሃ', "ሀ");
        same.put((int) 'ኣ', "አ");
        return Map.copyOf(same);
    }

    /** Amharic writes one sound with several rows of seven letters; first and fourth order of h and of the vowel too. */
    private static void ethiopic(Map<Integer, String> same, char row, char as) {
        for (int order = 0; order < 7; order++) {
            boolean openA = order == 3 && (as == 'ሀ' || as == 'አ');
            same.put(row + order, String.valueOf((char) (as + (openA ? 0 : order))));
        }
    }
}

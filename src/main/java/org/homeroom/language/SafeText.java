package org.homeroom.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Normalizer2;

/** Text from outside, made harmless for a line of text, and text of unknown direction, made harmless for its neighbours. */
public final class SafeText {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private SafeText() {}

    /**
     * Without control characters (line breaks stay), without marks that turn the direction of what follows, in
     * Unicode's composed form, without white space at the ends.
     */
    public static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .filter(c -> !isHarmful(c))
                .forEach(c -> kept.appendCodePoint(c == '\t' ? ' ' : c));
        return Normalizer2.getNFCInstance().normalize(kept).strip();
    }

    /** Keeps the direction of a name or code from reaching what stands around it. */
    public static String isolate(String text) {
        boolean already = !text.isEmpty() && text.charAt(0) == FIRST_STRONG_ISOLATE;
        return already ? text : FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }

    /** Whether there is anything to see or to say in it. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        });
    }

    static boolean hasRightToLeft(String text) {
        return text.codePoints().map(UCharacter::getDirection).anyMatch(SafeText::isRightToLeft);
    }

    private static boolean isRightToLeft(int direction) {
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isHarmful(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean broken = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || turns || broken || c == 0xFEFF;
    }
}

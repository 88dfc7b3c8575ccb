package org.homeroom.message;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Makes a text message fit into two parts by saying less: each part costs as much as a whole message. */
public final class SmsShortening {

    private static final int MOST_PARTS = 2;

    /** So many characters of a name still tell which it is. */
    private static final int FEWEST = 8;

    private SmsShortening() {}

    /**
     * The message with as much of the names as fits; with each at its shortest if it still does not fit then.
     *
     * @param arguments of the message
     * @param shorter what else some of them may be, if the whole does not fit
     * @param names those of them that may be shortened, the one to begin with first
     * @param words says the message with these arguments
     */
    public static String say(
            Map<String, ?> arguments,
            Map<String, ?> shorter,
            List<String> names,
            Function<Map<String, Object>, String> words) {
        var said = new HashMap<String, Object>(arguments);
        if (!fits(words.apply(said))) {
            said.putAll(shorter);
        }
        for (var name : names) {
            var whole = String.valueOf(Objects.requireNonNull(said.get(name)));
            for (int length = characters(whole) - 1; length >= FEWEST && !fits(words.apply(said)); length--) {
                said.put(name, beginning(whole, length).stripTrailing() + "…");
            }
        }
        return words.apply(said);
    }

    private static boolean fits(String text) {
        return SmsParts.count(SmsParts.withoutFinery(text)) <= MOST_PARTS;
    }

    /** As a reader counts them: a letter with its marks is one, so is an emoji. */
    private static int characters(String text) {
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static String beginning(String text, int length) {
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        return text.substring(0, characters.next(length));
    }
}

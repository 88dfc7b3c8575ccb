package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.homeroom.language.TextFolding;

/** Shows where a name begins as it was typed; nothing is marked when it fits in another way, such as by sound. */
final class MatchMark {

    private static final Pattern WORD = Pattern.compile("[^\\s\\-]+");

    @Tag("mark")
    private static final class Mark extends Component implements HasText {

        Mark(String text) {
            setText(text);
        }
    }

    private MatchMark() {}

    static Isolated in(String name, String typed) {
        var whole = new Isolated();
        parts(name, typed).forEach(whole::add);
        return whole;
    }

    private static List<Component> parts(String name, String typed) {
        var wanted = Arrays.stream(TextFolding.fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        var parts = new ArrayList<Component>();
        int done = 0;
        var words = WORD.matcher(name);
        while (words.find()) {
            int fits = wanted.stream()
                    .mapToInt(word -> lettersThatFit(words.group(), word))
                    .max()
                    .orElse(0);
            if (fits > 0) {
                parts.add(new Text(name.substring(done, words.start())));
                done = words.start() + fits;
                parts.add(new Mark(name.substring(words.start(), done)));
            }
        }
        parts.add(new Text(name.substring(done)));
        return parts;
    }

    /** How many letters of the name's word make up what was typed: accents and width may differ. */
    private static int lettersThatFit(String word, String typed) {
        for (int end = 1; end <= word.length(); end++) {
            if (TextFolding.fold(word.substring(0, end)).equals(typed)) {
                while (end < word.length()
                        && TextFolding.fold(word.substring(0, end + 1)).equals(typed)) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }
}

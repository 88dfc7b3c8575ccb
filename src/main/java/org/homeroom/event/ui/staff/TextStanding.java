package org.homeroom.event.ui.staff;

import java.util.Locale;
import org.homeroom.event.EventTexts;
import org.homeroom.event.TextOrigin;
import org.homeroom.page.StateWord;

/** What has become of an event's words in one language. */
enum TextStanding {
    ORIGINAL(StateWord.Look.PERSON),
    PERSON(StateWord.Look.PERSON),
    MACHINE(StateWord.Look.MACHINE),
    OUTDATED(StateWord.Look.OUTDATED),
    MISSING(StateWord.Look.MISSING);

    private final StateWord.Look look;

    TextStanding(StateWord.Look look) {
        this.look = look;
    }

    static TextStanding of(Locale language, EventTexts texts) {
        var text = texts.byLanguage().get(language.toLanguageTag());
        if (text == null) {
            return MISSING;
        }
        if (language.equals(texts.source())) {
            return ORIGINAL;
        }
        if (text.isOutdated(texts.sourceText())) {
            return OUTDATED;
        }
        return text.origin() == TextOrigin.MACHINE ? MACHINE : PERSON;
    }

    String messageKey() {
        return "event.staff.text.standing." + name().toLowerCase(Locale.ROOT);
    }

    StateWord.Look look() {
        return look;
    }
}

package org.homeroom.evening.ui;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.language.Formats;
import org.homeroom.language.SpokenLanguages;
import org.springframework.stereotype.Component;

/** Dates, languages and names as readers of these pages know them. */
@Component
record EveningWords(Formats formats, SpokenLanguages languages) {

    String day(SlotSummary slot, SlotSession date, Locale reader) {
        return formats.day(date.start(), reader, slot.zone());
    }

    String when(SlotSummary slot, int session, Locale reader) {
        var date = slot.sessions().get(session - 1);
        return formats.when(date.start(), date.end(), reader, slot.zone());
    }

    String shortDay(SlotSummary slot, int session, Locale reader) {
        return formats.shortDay(slot.sessions().get(session - 1).start(), reader, slot.zone());
    }

    String times(SlotSummary slot, Instant from, Instant to, Locale reader) {
        return formats.timeRange(from, to, reader, slot.zone());
    }

    String language(InterpretedLanguage language, Locale reader) {
        return languages.name(language.code(), reader);
    }

    String language(Locale language, Locale reader) {
        return languages.name(language.toLanguageTag(), reader);
    }

    String number(long number, Locale reader) {
        return formats.number(number, reader);
    }

    String list(Collection<String> items, Locale reader) {
        return formats.list(items, reader);
    }
}

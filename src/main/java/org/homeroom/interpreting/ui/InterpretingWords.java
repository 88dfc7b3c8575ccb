package org.homeroom.interpreting.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import org.homeroom.event.SlotSummary;
import org.homeroom.event.ui.SlotWords;
import org.homeroom.interpreting.Fluency;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.language.Formats;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguages;
import org.springframework.stereotype.Component;

/** Languages, times and places as readers of these screens know them. */
@Component
record InterpretingWords(Formats formats, Messages messages, SpokenLanguages languages, SlotWords slots) {

    String language(InterpretedLanguage language, Locale reader) {
        return languages.name(language.code(), reader);
    }

    /** "Arabic (Sudanese)" */
    String fluency(Fluency fluency, Locale reader) {
        var name = languages.name(fluency.language(), reader);
        return fluency.dialect().isBlank()
                ? name
                : messages.get(
                        reader, "interpreting.languageAndDialect", "language", name, "dialect", fluency.dialect());
    }

    String when(SlotSummary slot, Locale reader) {
        return slots.when(slot, reader);
    }

    String place(SlotSummary slot, Locale reader) {
        return slots.place(slot, reader);
    }

    /** "Tue, Oct 14" */
    String day(LocalDate day, ZoneId zone, Locale reader) {
        return formats.shortDay(day.atStartOfDay(zone).toInstant(), reader, zone);
    }

    String list(Collection<String> items, Locale reader) {
        return formats.list(items, reader);
    }
}

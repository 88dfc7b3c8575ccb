package org.homeroom.event.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeroom.event.TextReading;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.page.Note;
import org.homeroom.page.Note.Tone;
import org.springframework.stereotype.Component;

/** Says of a text what its reader should know: that it is in another language, made by a machine, or too old. */
@Component
class TextNotes {

    private final Messages messages;
    private final SpokenLanguages languages;

    TextNotes(Messages messages, SpokenLanguages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    List<Note> of(TextReading text, Locale reader) {
        var source = name(text.source(), reader);
        var notes = new ArrayList<Note>();
        if (!text.own()) {
            notes.add(note(messages.get(reader, "event.text.notYours", "language", name(text.language(), reader))));
        }
        if (text.byMachine()) {
            notes.add(note(messages.get(reader, "event.text.machine", "source", source)));
        }
        if (text.outdated()) {
            notes.add(note(messages.get(reader, "event.text.outdated", "source", source)));
        }
        return notes;
    }

    private String name(Locale language, Locale reader) {
        return languages.name(language.toLanguageTag(), reader);
    }

    private static Note note(String words) {
        return new Note(Tone.SMALL, "globe", words);
    }
}

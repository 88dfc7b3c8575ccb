package org.homeroom.interpreting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.homeroom.family.Contact;

/**
 * What a school knows of an interpreter.
 *
 * @param letters the language letters to them are written in
 * @param qualified whether they have shown that they can do it: a test, a certificate, a court's or agency's list
 * @param ways at least one
 * @param hours when in a week they can work; empty when they did not say
 */
public record InterpreterDetails(
        String name,
        Contact contact,
        Locale letters,
        Set<Fluency> languages,
        boolean qualified,
        Set<Way> ways,
        Set<WorkingHours> hours,
        Set<LocalDate> daysOff,
        String note) {

    public static final int NAME_LENGTH = 200;
    public static final int NOTE_LENGTH = 1000;
    public static final int LANGUAGES_MOST = 20;

    public InterpreterDetails {
        languages = Set.copyOf(languages);
        ways = Set.copyOf(ways);
        hours = Set.copyOf(hours);
        daysOff = Set.copyOf(daysOff);
        if (name.isBlank() || name.length() > NAME_LENGTH || note.length() > NOTE_LENGTH) {
            throw new IllegalArgumentException("a name and a short note");
        }
        if (languages.isEmpty() || languages.size() > LANGUAGES_MOST || ways.isEmpty()) {
            throw new IllegalArgumentException("a language, and a way to be there");
        }
        if (languages.stream().map(Fluency::language).distinct().count() < languages.size()) {
            throw new IllegalArgumentException("each language once");
        }
    }
}

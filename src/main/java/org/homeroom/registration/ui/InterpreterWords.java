package org.homeroom.registration.ui;

import java.util.Locale;
import java.util.Map;
import org.homeroom.language.Messages;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.InterpreterStanding;
import org.homeroom.registration.InterpreterStandings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far the school is with the interpreters a family asked for, in the family's words. */
@Component
class InterpreterWords {

    private final ObjectProvider<InterpreterStandings> standings;
    private final LanguageLists languages;
    private final Messages messages;

    InterpreterWords(ObjectProvider<InterpreterStandings> standings, LanguageLists languages, Messages messages) {
        this.standings = standings;
        this.languages = languages;
        this.messages = messages;
    }

    /** What is known of each; nothing when no feature looks after interpreters, or the family has no place. */
    Map<InterpreterRequest, InterpreterStanding> standings(Yours yours) {
        return yours.isComing()
                ? standings.stream()
                        .findFirst()
                        .map(known -> known.of(yours.details()))
                        .orElse(Map.of())
                : Map.of();
    }

    String line(InterpreterRequest request, Map<InterpreterRequest, InterpreterStanding> known, Locale reader) {
        return messages.get(
                reader,
                key(known.getOrDefault(request, InterpreterStanding.SEARCHING)),
                "language",
                languages.shortName(request.language(), reader));
    }

    private static String key(InterpreterStanding standing) {
        return "registration.ticket.interpreter"
                + switch (standing) {
                    case SEARCHING -> "Asked";
                    case TRYING -> "Trying";
                    case FOUND -> "Found";
                    case CONFIRMED -> "";
                    case BY_PHONE -> "ByPhone";
                    case BY_VIDEO -> "ByVideo";
                    case SHARED -> "Shared";
                    case NOT_AVAILABLE -> "NotAvailable";
                };
    }
}

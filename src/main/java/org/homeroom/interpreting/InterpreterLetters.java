package org.homeroom.interpreting;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.homeroom.event.ui.SlotWords;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.message.Outbox;
import org.homeroom.message.OutgoingMessage;
import org.homeroom.school.PublicAddress;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Component;

/** What interpreters are written, by e-mail, in their language; and the school of what they answer. No family is named. */
@Component
class InterpreterLetters {

    private final Outbox outbox;
    private final Messages messages;
    private final SlotWords words;
    private final SpokenLanguages languages;
    private final JobReader reader;
    private final SchoolService schools;
    private final PublicAddress address;
    private final Clock clock;

    InterpreterLetters(
            Outbox outbox,
            Messages messages,
            SlotWords words,
            SpokenLanguages languages,
            JobReader reader,
            SchoolService schools,
            PublicAddress address,
            Clock clock) {
        this.outbox = outbox;
        this.messages = messages;
        this.words = words;
        this.languages = languages;
        this.reader = reader;
        this.schools = schools;
        this.address = address;
        this.clock = clock;
    }

    void asked(BookingEntity booking) {
        toInterpreter(booking, "asked");
    }

    /** The time or place is another one now: whether they can come has to be asked again. */
    void moved(BookingEntity booking) {
        toInterpreter(booking, "moved");
    }

    void cancelled(BookingEntity booking, boolean charged) {
        toInterpreter(booking, charged ? "cancelledLate" : "cancelled");
    }

    /** To the school's office. */
    void declined(BookingEntity booking) {
        var school = schools.get(booking.job().school());
        send(booking, "declined", school, school.contactEmail(), school.sourceLanguage());
    }

    private void toInterpreter(BookingEntity booking, String kind) {
        var details = booking.interpreter().snapshot().details();
        details.contact()
                .byEmail()
                .ifPresent(
                        email -> send(booking, kind, schools.get(booking.job().school()), email, details.letters()));
    }

    private void send(BookingEntity booking, String kind, School school, String to, Locale language) {
        var occasion = reader.occasion(booking.job().slot()).orElseThrow();
        var slot = occasion.slot();
        var arguments = arguments(booking, occasion, school, language);
        outbox.enqueue(OutgoingMessage.email(
                school.id(),
                to,
                language,
                messages.get(language, "interpreting.letter." + kind + ".subject", arguments),
                messages.get(language, "interpreting.letter." + kind + ".text", arguments),
                "interpreter:%s:%s:%d".formatted(booking.id().value(), kind, slot.calendarSequence())));
    }

    /**
     * Those the letter is about: to come, or all when it is over. Where the slot has other times by now, those that were
     * booked, of a series from the first to the last: only they mean anything to who gave them up.
     */
    private List<SlotSession> dates(Booking booking, SlotSummary slot) {
        if (!booking.isFor(slot)) {
            return List.of(new SlotSession(booking.start(), booking.end()));
        }
        var coming = slot.coming(clock.instant());
        return coming.isEmpty() ? slot.sessions() : coming;
    }

    private Map<String, Object> arguments(
            BookingEntity booking, JobReader.Occasion occasion, School school, Locale language) {
        var arguments = new HashMap<String, Object>();
        arguments.put("name", booking.interpreter().snapshot().name());
        arguments.put("event", occasion.event().texts().read(language).title());
        arguments.put("when", words.when(occasion.slot(), dates(booking.snapshot(), occasion.slot()), language));
        arguments.put("place", words.place(occasion.slot(), language));
        arguments.put("language", languages.name(booking.job().key().language().code(), language));
        arguments.put("way", booking.way().name());
        arguments.put("school", school.name());
        arguments.put("link", address.of("/i/" + booking.code()).toString());
        return arguments;
    }
}

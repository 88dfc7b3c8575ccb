package org.homeroom.interpreting;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.homeroom.event.ui.SlotWords;
import org.homeroom.language.Formats;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.message.Outbox;
import org.homeroom.message.OutgoingMessage;
import org.homeroom.message.SmsShortening;
import org.homeroom.registration.RegistrationCalendar;
import org.homeroom.registration.RegistrationDetails;
import org.springframework.stereotype.Component;

/**
 * What families are told of the interpreter they asked for: that there will be one, that there will be help of another
 * kind, that there will be none. Each once for each plan, in the family's language, by e-mail, else by SMS.
 */
@Component
class FamilyLetters {

    static final String REMINDER = "reminder";

    private final Outbox outbox;
    private final Messages messages;
    private final SlotWords words;
    private final Formats formats;
    private final SpokenLanguages languages;
    private final RegistrationCalendar links;
    private final Clock clock;

    FamilyLetters(
            Outbox outbox,
            Messages messages,
            SlotWords words,
            Formats formats,
            SpokenLanguages languages,
            RegistrationCalendar links,
            Clock clock) {
        this.outbox = outbox;
        this.messages = messages;
        this.words = words;
        this.formats = formats;
        this.languages = languages;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Tells all its families how the job stands, if that is worth a letter. What has changed and changed back is told
     * again: a family goes by the last letter.
     *
     * @param edition of the job; the slot's own is counted with it
     */
    void tell(Job job, int edition) {
        var dates = dates(job.slot());
        kind(job).ifPresent(kind -> job.families().forEach(family -> send(job, family, dates, kind, edition)));
    }

    void remind(Job job) {
        var dates = dates(job.slot());
        job.families().forEach(family -> send(job, family, dates, REMINDER, 0));
    }

    /** To come, or all when it is over. */
    private List<SlotSession> dates(SlotSummary slot) {
        var coming = slot.coming(clock.instant());
        return coming.isEmpty() ? slot.sessions() : coming;
    }

    /** The kinds there are, as the keys of their words name them. */
    static List<String> kinds() {
        return List.of("confirmed", "byPhone", "byVideo", "shared", "notAvailable", REMINDER);
    }

    private static Optional<String> kind(Job job) {
        return Optional.ofNullable(
                switch (job.state()) {
                    case CONFIRMED -> "confirmed";
                    case PARTLY_MET ->
                        switch (job.partly().orElse(Fallback.SHARED)) {
                            case PHONE -> "byPhone";
                            case VIDEO -> "byVideo";
                            case SHARED -> "shared";
                        };
                    case NOT_AVAILABLE -> "notAvailable";
                    case REQUESTED, SEARCHING, ASSIGNED, ON_HAND, DONE, WASTED, CANCELLED -> null;
                });
    }

    private void send(Job job, RegistrationDetails family, List<SlotSession> dates, String kind, int edition) {
        var contact = family.household().contact();
        var language = family.household().language();
        var arguments = arguments(job, family, dates, language);
        var subject = messages.get(language, "interpreting.family." + kind + ".subject", arguments);
        var key = "interpreting:%s:%s:%s:%d.%d"
                .formatted(
                        family.id().value(),
                        job.key().language().code(),
                        kind,
                        job.slot().calendarSequence(),
                        edition);
        contact.byEmail()
                .map(email -> OutgoingMessage.email(
                        job.event().school().id(),
                        email,
                        language,
                        subject,
                        messages.get(language, "interpreting.family." + kind + ".text", arguments),
                        key))
                .or(() -> contact.byPhone()
                        .map(phone -> OutgoingMessage.sms(
                                job.event().school().id(),
                                phone,
                                language,
                                subject,
                                sms(messages, language, kind, arguments, shortWhen(job, dates, language)),
                                key)))
                .ifPresent(outbox::enqueue);
    }

    private Map<String, Object> arguments(
            Job job, RegistrationDetails family, List<SlotSession> dates, Locale language) {
        var slot = job.slot();
        var arguments = new HashMap<String, Object>();
        arguments.put("name", family.household().guardians().getFirst().name());
        arguments.put("event", job.event().texts().read(language).title());
        arguments.put("when", words.when(slot, dates, language));
        arguments.put("language", languages.name(job.key().language().code(), language));
        arguments.put("school", job.event().school().name());
        arguments.put("link", links.link(family.code()).toString());
        return arguments;
    }

    /** The next date, and how many come after it. */
    private String shortWhen(Job job, List<SlotSession> dates, Locale language) {
        int more = dates.size() - 1;
        return formats.shortDateAndTime(
                        dates.getFirst().start(), language, job.slot().zone())
                + (more == 0 ? "" : " (+" + formats.number(more, language) + ")");
    }

    static String sms(
            Messages messages, Locale language, String kind, Map<String, Object> arguments, String shortWhen) {
        return SmsShortening.say(
                arguments,
                Map.of("when", shortWhen),
                List.of("event", "school"),
                said -> messages.get(language, "interpreting.family." + kind + ".sms", said));
    }
}

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
 * kind, that there will be none, that what they were told is not certain any more. Each once, in the family's language,
 * by e-mail, else by SMS.
 */
@Component
class FamilyLetters {

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
     * Tells all its families how the job stands, if that is not what they were told last and worth a letter: a family
     * goes by the last letter. The caller holds the job's lock.
     */
    void tell(Job job, JobEntity row) {
        if (job.state() == JobState.CANCELLED) {
            row.forget();
            return;
        }
        tidings(job, row.told())
                .filter(news -> !row.told().equals(Optional.of(news)))
                .ifPresent(news -> {
                    var edition = "%d-%d".formatted(job.slot().calendarSequence(), row.tell(news));
                    var dates = dates(job.slot());
                    job.families().forEach(family -> send(job, family, dates, news, edition));
                });
    }

    /** @param dates those it is about, all that are due; the last of them is told once, however often it is asked for */
    void remind(Job job, List<SlotSession> dates) {
        var edition =
                "%d-%s".formatted(job.slot().calendarSequence(), dates.getLast().start());
        var news = job.slot().isSeries() ? Tidings.REMINDER_OF_DATE : Tidings.REMINDER;
        job.families().forEach(family -> send(job, family, dates, news, edition));
    }

    /** To come, or all when it is over. */
    private List<SlotSession> dates(SlotSummary slot) {
        var coming = slot.coming(clock.instant());
        return coming.isEmpty() ? slot.sessions() : coming;
    }

    private static Optional<Tidings> tidings(Job job, Optional<Tidings> before) {
        boolean promised = before.filter(Tidings::isPromise).isPresent();
        return switch (job.state()) {
            case CONFIRMED -> Optional.of(Tidings.CONFIRMED);
            case PARTLY_MET ->
                Optional.of(
                        switch (job.partly().orElse(Fallback.SHARED)) {
                            case PHONE -> Tidings.BY_PHONE;
                            case VIDEO -> Tidings.BY_VIDEO;
                            case SHARED -> Tidings.SHARED;
                        });
            case NOT_AVAILABLE -> Optional.of(Tidings.NOT_AVAILABLE);
            case SPOKEN -> Optional.of(Tidings.SHARED).filter(language -> promised);
            case REQUESTED, SEARCHING, ASSIGNED ->
                Optional.of(Tidings.UNCERTAIN).filter(lost -> promised && !job.isAnyConfirmed());
            case DONE, WASTED, CANCELLED -> Optional.empty();
        };
    }

    private void send(Job job, RegistrationDetails family, List<SlotSession> dates, Tidings news, String edition) {
        var contact = family.household().contact();
        var language = family.household().language();
        var arguments = arguments(job, family, dates, language);
        var subject = messages.get(language, news.key("subject"), arguments);
        var key = "interpreting:%s:%s:%s:%s"
                .formatted(family.id().value(), job.key().language().code(), news.name(), edition);
        contact.byEmail()
                .map(email -> OutgoingMessage.email(
                        job.event().school().id(),
                        email,
                        language,
                        subject,
                        messages.get(language, news.key("text"), arguments),
                        key))
                .or(() -> contact.byPhone()
                        .map(phone -> OutgoingMessage.sms(
                                job.event().school().id(),
                                phone,
                                language,
                                subject,
                                sms(messages, language, news, arguments, shortWhen(job, dates, language)),
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
            Messages messages, Locale language, Tidings news, Map<String, Object> arguments, String shortWhen) {
        return SmsShortening.say(
                arguments,
                Map.of("when", shortWhen),
                List.of("event", "school"),
                said -> messages.get(language, news.key("sms"), said));
    }
}

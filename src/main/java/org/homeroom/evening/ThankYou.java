package org.homeroom.evening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSession;
import org.homeroom.event.ui.SlotWords;
import org.homeroom.language.Messages;
import org.homeroom.message.OutgoingMessage;
import org.homeroom.message.SmsShortening;
import org.homeroom.registration.RegistrationCalendar;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Component;

/** The letter that thanks a family and asks how it was: in its language, by e-mail, else by SMS. */
@Component
class ThankYou {

    private final Messages messages;
    private final SlotWords words;
    private final RegistrationCalendar links;
    private final Addresses addresses;

    ThankYou(Messages messages, SlotWords words, RegistrationCalendar links, Addresses addresses) {
        this.messages = messages;
        this.words = words;
        this.links = links;
        this.addresses = addresses;
    }

    /**
     * Empty for a family that left no address. All for one day to one address have the same key: a family may have come to
     * two events, or with two registrations.
     *
     * @param date the last that somebody of the family came to
     */
    Optional<OutgoingMessage> to(RegistrationDetails family, EventSummary event, SlotSession date) {
        var contact = family.household().contact();
        var language = family.household().language();
        var school = event.school();
        var arguments = arguments(family, event, date, language);
        var subject = messages.get(language, "evening.letter.subject", arguments);
        var day = school.dayOf(date.start());
        return contact.byEmail()
                .map(email -> OutgoingMessage.email(
                        school.id(),
                        email,
                        language,
                        subject,
                        messages.get(language, "evening.letter.text", arguments),
                        key(school.id(), email, day)))
                .or(() -> contact.byPhone()
                        .map(phone -> OutgoingMessage.sms(
                                school.id(),
                                phone,
                                language,
                                subject,
                                sms(messages, language, arguments),
                                key(school.id(), phone, day))));
    }

    private String key(SchoolId school, String address, LocalDate day) {
        return "thanks:" + school.value() + ":" + day + ":" + addresses.hash(school, address);
    }

    private Map<String, Object> arguments(
            RegistrationDetails family, EventSummary event, SlotSession date, Locale language) {
        var arguments = new HashMap<String, Object>();
        arguments.put("name", family.household().guardians().getFirst().name());
        arguments.put("event", event.texts().read(language).title());
        arguments.put("when", words.when(event.slots().getFirst(), List.of(date), language));
        arguments.put("school", event.school().name());
        arguments.put("link", links.link(family.code()) + "/thanks");
        return arguments;
    }

    static String sms(Messages messages, Locale language, Map<String, Object> arguments) {
        return SmsShortening.say(
                arguments,
                Map.of(),
                List.of("event", "school"),
                said -> messages.get(language, "evening.letter.sms", said));
    }
}

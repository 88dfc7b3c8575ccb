package org.homeroom.evening;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.EventSummary;
import org.homeroom.event.ui.SlotWords;
import org.homeroom.language.Messages;
import org.homeroom.message.OutgoingMessage;
import org.homeroom.message.SmsShortening;
import org.homeroom.registration.RegistrationCalendar;
import org.homeroom.registration.RegistrationDetails;
import org.springframework.stereotype.Component;

/** The letter that thanks a family and asks how it was: in its language, by e-mail, else by SMS. */
@Component
class ThankYou {

    private final Messages messages;
    private final SlotWords words;
    private final RegistrationCalendar links;

    ThankYou(Messages messages, SlotWords words, RegistrationCalendar links) {
        this.messages = messages;
        this.words = words;
        this.links = links;
    }

    /** Empty for a family that left no address. */
    Optional<OutgoingMessage> to(RegistrationDetails family, EventSummary event) {
        var contact = family.household().contact();
        var language = family.household().language();
        var school = event.school().id();
        var arguments = arguments(family, event, language);
        var subject = messages.get(language, "evening.letter.subject", arguments);
        var key = "thanks:" + family.id().value();
        return contact.byEmail()
                .map(email -> OutgoingMessage.email(
                        school,
                        email,
                        language,
                        subject,
                        messages.get(language, "evening.letter.text", arguments),
                        key))
                .or(() -> contact.byPhone()
                        .map(phone -> OutgoingMessage.sms(
                                school, phone, language, subject, sms(messages, language, arguments), key)));
    }

    private Map<String, Object> arguments(RegistrationDetails family, EventSummary event, Locale language) {
        var arguments = new HashMap<String, Object>();
        arguments.put("name", family.household().guardians().getFirst().name());
        arguments.put("event", event.texts().read(language).title());
        arguments.put("when", words.when(event.slots().getFirst(), language));
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

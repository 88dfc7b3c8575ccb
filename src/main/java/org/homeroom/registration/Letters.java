package org.homeroom.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.FamilyService;
import org.homeroom.family.Household;
import org.homeroom.language.Formats;
import org.homeroom.language.Messages;
import org.homeroom.message.CalendarAttachment;
import org.homeroom.message.Outbox;
import org.homeroom.message.OutgoingMessage;
import org.homeroom.message.SmsShortening;
import org.springframework.stereotype.Component;

/**
 * What a family is written when something becomes of its registration: in the language of the adult named first, by
 * e-mail with a calendar file where there is an address, else by SMS; through the outbox, so once per change.
 */
@Component
class Letters {

    private final Outbox outbox;
    private final Messages messages;
    private final Formats formats;
    private final EventCatalogue catalogue;
    private final FamilyService families;
    private final RegistrationCalendar calendar;

    Letters(
            Outbox outbox,
            Messages messages,
            Formats formats,
            EventCatalogue catalogue,
            FamilyService families,
            RegistrationCalendar calendar) {
        this.outbox = outbox;
        this.messages = messages;
        this.formats = formats;
        this.catalogue = catalogue;
        this.families = families;
        this.calendar = calendar;
    }

    void confirmed(Registration registration) {
        send(registration, "confirmed", Map.of());
    }

    void waitlisted(Registration registration, int position) {
        send(registration, "waitlisted", Map.of("position", position));
    }

    void changed(Registration registration) {
        send(registration, "changed", Map.of());
    }

    /** @param reasonOfSchool what the school says of it; empty when the family itself cancelled */
    void cancelled(Registration registration, Optional<String> reasonOfSchool) {
        var kind = reasonOfSchool.isPresent() ? "cancelledBySchool" : "cancelled";
        send(registration, kind, Map.of("reason", reasonOfSchool.orElse("")));
    }

    private void send(Registration registration, String kind, Map<String, Object> more) {
        var household = families.get(registration.family());
        if (household.contact().isNone()) {
            return;
        }
        var event = catalogue.findWithOnly(registration.slot()).orElseThrow();
        var slot = event.slots().getFirst();
        var arguments = new HashMap<>(more);
        arguments.putAll(arguments(registration, household, event, slot));
        var key = "%s:%s:%d:%d"
                .formatted(registration.id().value(), kind, registration.calendarSequence(), slot.calendarSequence());
        household
                .contact()
                .byEmail()
                .ifPresentOrElse(
                        email -> outbox.enqueue(email(registration, household, event, kind, email, arguments, key)),
                        () -> outbox.enqueue(sms(household, event, slot, kind, arguments, key)));
    }

    private Map<String, Object> arguments(
            Registration registration, Household household, EventSummary event, SlotSummary slot) {
        var language = household.language();
        var people = RegistrationReader.people(registration, household).stream()
                .map(PartyPerson::name)
                .toList();
        return Map.of(
                "name", household.guardians().getFirst().name(),
                "event", event.texts().read(language).title(),
                "when", formats.when(slot.start(), slot.end(), language, slot.zone()),
                "place", calendar.place(slot, language),
                "people", formats.list(people, language),
                "school", event.school().name(),
                "code", registration.shortCode(),
                "link", calendar.link(registration.code()).toString());
    }

    private OutgoingMessage email(
            Registration registration,
            Household household,
            EventSummary event,
            String kind,
            String to,
            Map<String, Object> arguments,
            String key) {
        var language = household.language();
        var message = OutgoingMessage.email(
                event.school().id(),
                to,
                language,
                messages.get(language, "registration.letter." + kind + ".subject", arguments),
                messages.get(language, "registration.letter." + kind + ".text", arguments),
                key);
        return registration.state() == RegistrationState.WAITLISTED
                ? message
                : message.with(CalendarAttachment.of(calendar.entry(registration, event, language)));
    }

    private OutgoingMessage sms(
            Household household,
            EventSummary event,
            SlotSummary slot,
            String kind,
            Map<String, Object> arguments,
            String key) {
        var language = household.language();
        var shortWhen = formats.shortDateAndTime(slot.start(), language, slot.zone());
        return OutgoingMessage.sms(
                event.school().id(),
                household.contact().byPhone().orElseThrow(),
                language,
                messages.get(language, "registration.letter." + kind + ".subject", arguments),
                sms(messages, language, kind, arguments, shortWhen),
                key);
    }

    static String sms(
            Messages messages, Locale language, String kind, Map<String, Object> arguments, String shortWhen) {
        return SmsShortening.say(
                arguments,
                Map.of("when", shortWhen),
                List.of("event", "school"),
                said -> messages.get(language, "registration.letter." + kind + ".sms", said));
    }
}

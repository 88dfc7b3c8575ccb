package org.homeroom.registration;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
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
import org.homeroom.message.CalendarEntry;
import org.homeroom.message.Outbox;
import org.homeroom.message.OutgoingMessage;
import org.homeroom.school.PublicAddress;
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
    private final PublicAddress address;
    private final Clock clock;

    Letters(
            Outbox outbox,
            Messages messages,
            Formats formats,
            EventCatalogue catalogue,
            FamilyService families,
            PublicAddress address,
            Clock clock) {
        this.outbox = outbox;
        this.messages = messages;
        this.formats = formats;
        this.catalogue = catalogue;
        this.families = families;
        this.address = address;
        this.clock = clock;
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
        var event = catalogue.findOfSlot(registration.slot()).orElseThrow();
        var slot = event.slots().stream()
                .filter(candidate -> candidate.id().equals(registration.slot()))
                .findFirst()
                .orElseThrow();
        var arguments = new HashMap<>(more);
        arguments.putAll(arguments(registration, household, event, slot));
        var key = "%s:%s:%d".formatted(registration.id().value(), kind, registration.calendarSequence());
        household
                .contact()
                .byEmail()
                .ifPresentOrElse(
                        email -> outbox.enqueue(
                                email(registration, household, event, slot, kind, email, arguments, key)),
                        () -> outbox.enqueue(sms(household, event, kind, arguments, key)));
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
                "place", place(slot, language),
                "people", formats.list(people, language),
                "school", event.school().name(),
                "code", registration.shortCode(),
                "link", link(registration).toString());
    }

    private OutgoingMessage email(
            Registration registration,
            Household household,
            EventSummary event,
            SlotSummary slot,
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
                : message.with(calendar(registration, event, slot, language));
    }

    private OutgoingMessage sms(
            Household household, EventSummary event, String kind, Map<String, Object> arguments, String key) {
        var language = household.language();
        return OutgoingMessage.sms(
                event.school().id(),
                household.contact().byPhone().orElseThrow(),
                language,
                messages.get(language, "registration.letter." + kind + ".subject", arguments),
                messages.get(language, "registration.letter." + kind + ".sms", arguments),
                key);
    }

    private CalendarAttachment calendar(
            Registration registration, EventSummary event, SlotSummary slot, Locale language) {
        return CalendarAttachment.of(new CalendarEntry(
                event.school(),
                registration.id().value() + "@" + address.baseUrl().getHost(),
                registration.calendarSequence() + slot.calendarSequence(),
                registration.state() == RegistrationState.CANCELLED || slot.isCancelled(),
                slot.start(),
                slot.end(),
                language,
                event.texts().read(language).title(),
                event.texts().read(language).summary(),
                place(slot, language),
                link(registration),
                Optional.ofNullable(slot.details().onlineLink())
                        .map(URI::create)
                        .orElse(null),
                clock.instant()));
    }

    private String place(SlotSummary slot, Locale language) {
        return slot.meetingPlace()
                .flatMap(place -> place.name().best(language))
                .map(reading -> reading.text())
                .orElseGet(() -> messages.get(language, "event.online"));
    }

    private URI link(Registration registration) {
        return address.of("/r/" + registration.code().value());
    }
}

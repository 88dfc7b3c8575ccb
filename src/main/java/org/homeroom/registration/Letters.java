package org.homeroom.registration;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Written but not sent: writing takes its time, and is better done before anything is locked. */
    Optional<OutgoingMessage> confirmation(Registration registration, Household household, EventSummary event) {
        return household.contact().isNone()
                ? Optional.empty()
                : Optional.of(write(registration, household, event, "confirmed", Map.of()));
    }

    void send(OutgoingMessage written) {
        outbox.enqueue(written);
    }

    void waitlisted(Registration registration, int position) {
        send(registration, "waitlisted", Map.of("position", position));
    }

    /** The same for whoever has read all of that. */
    void waitlisted(Registration registration, Household household, EventSummary event, int position) {
        if (!household.contact().isNone()) {
            outbox.enqueue(write(registration, household, event, "waitlisted", Map.of("position", position)));
        }
    }

    /** Some have a place, the rest waits. */
    void partlyConfirmed(Registration first, Registration rest, int position) {
        send(
                first,
                "partlyConfirmed",
                Map.of(
                        "waiting",
                        names(rest, families.get(rest.family())),
                        "position",
                        position,
                        "waitingLink",
                        calendar.link(rest.code()).toString()));
    }

    /** @param until when the places go to the next family */
    void offer(Registration registration, Instant until) {
        send(registration, "offer", Map.of("until", until));
    }

    void offerExpired(Registration registration) {
        send(registration, "offerExpired", Map.of());
    }

    /** From the line onto a place. */
    void movedUp(Registration registration) {
        send(registration, "movedUp", Map.of());
    }

    void childcareGranted(Registration registration) {
        send(registration, "childcareGranted", Map.of());
    }

    /** To a family of which only children are left. */
    void companionCancelled(Registration registration) {
        send(registration, "companionCancelled", Map.of());
    }

    void changed(Registration registration) {
        send(registration, "changed", Map.of());
    }

    /** The family itself did. */
    void cancelled(Registration registration) {
        send(registration, "cancelled", Map.of("waited", registration.waiting().isWaiting() ? "yes" : "no"));
    }

    void cancelledBySchool(Registration registration, String reason) {
        send(registration, "cancelledBySchool", Map.of("reason", reason));
    }

    private void send(Registration registration, String kind, Map<String, Object> more) {
        write(registration, kind, more).ifPresent(outbox::enqueue);
    }

    /** Empty for a family that left no address. */
    private Optional<OutgoingMessage> write(Registration registration, String kind, Map<String, Object> more) {
        var household = families.get(registration.family());
        if (household.contact().isNone()) {
            return Optional.empty();
        }
        var event = catalogue.findWithOnly(registration.slot()).orElseThrow();
        return Optional.of(write(registration, household, event, kind, more));
    }

    private OutgoingMessage write(
            Registration registration, Household household, EventSummary event, String kind, Map<String, Object> more) {
        var slot = event.slots().getFirst();
        var arguments = new HashMap<>(more);
        arguments.putAll(arguments(registration, household, event, slot));
        if (more.get("until") instanceof Instant until) {
            arguments.put("until", formats.dayAndTime(until, household.language(), slot.zone()));
        }
        var key = "%s:%s:%d.%d:%d"
                .formatted(
                        registration.id().value(),
                        kind,
                        registration.calendarSequence(),
                        registration.waiting().offers(),
                        slot.calendarSequence());
        return household
                .contact()
                .byEmail()
                .map(email -> email(registration, household, event, kind, email, arguments, key))
                .orElseGet(() -> sms(registration, household, event, slot, kind, arguments, key));
    }

    private Map<String, Object> arguments(
            Registration registration, Household household, EventSummary event, SlotSummary slot) {
        var language = household.language();
        return Map.of(
                "name", household.guardians().getFirst().name(),
                "event", event.texts().read(language).title(),
                "when", when(slot, language),
                "place",
                        slot.metBy()
                                .map(host -> host.name() + " · " + calendar.place(slot, language))
                                .orElseGet(() -> calendar.place(slot, language)),
                "people", names(registration, household),
                "school", event.school().name(),
                "code", registration.shortCode(),
                "link", calendar.link(registration.code()).toString());
    }

    private String names(Registration registration, Household household) {
        var names = RegistrationReader.people(registration, household).stream()
                .map(PartyPerson::name)
                .toList();
        return formats.list(names, household.language());
    }

    /** Every date on a line of its own. */
    private String when(SlotSummary slot, Locale language) {
        return slot.sessions().stream()
                .map(session -> formats.when(session.start(), session.end(), language, slot.zone()))
                .collect(Collectors.joining("\n"));
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
        return isInCalendars(registration)
                ? message.with(CalendarAttachment.of(calendar.entries(registration, event, language)))
                : message;
    }

    /** Not one that only waits, or was offered a place, or let that pass: nobody has written that down. */
    private static boolean isInCalendars(Registration registration) {
        return switch (registration.state()) {
            case CONFIRMED -> true;
            case WAITLISTED, OFFERED -> false;
            case CANCELLED ->
                registration
                        .cancellation()
                        .filter(cancelled ->
                                cancelled.ending() == Ending.EXPIRED || cancelled.ending() == Ending.DECLINED)
                        .isEmpty();
        };
    }

    private OutgoingMessage sms(
            Registration registration,
            Household household,
            EventSummary event,
            SlotSummary slot,
            String kind,
            Map<String, Object> arguments,
            String key) {
        var language = household.language();
        int more = slot.details().further().size();
        var shortWhen = formats.shortDateAndTime(slot.start(), language, slot.zone())
                + (more == 0 ? "" : " (+" + formats.number(more, language) + ")");
        var shorter = new HashMap<String, String>(Map.of("when", shortWhen));
        registration
                .waiting()
                .offerExpiresAt()
                .ifPresent(until -> shorter.put("until", formats.shortDateAndTime(until, language, slot.zone())));
        return OutgoingMessage.sms(
                event.school().id(),
                household.contact().byPhone().orElseThrow(),
                language,
                messages.get(language, "registration.letter." + kind + ".subject", arguments),
                sms(messages, language, kind, arguments, shorter),
                key);
    }

    static String sms(
            Messages messages,
            Locale language,
            String kind,
            Map<String, Object> arguments,
            Map<String, String> shorter) {
        return SmsShortening.say(
                arguments,
                shorter,
                List.of("event", "school"),
                said -> messages.get(language, "registration.letter." + kind + ".sms", said));
    }
}

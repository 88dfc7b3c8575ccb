package org.homeroom.registration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.Household;
import org.homeroom.language.Formats;
import org.homeroom.language.Messages;
import org.homeroom.message.CalendarAttachment;
import org.homeroom.message.Outbox;
import org.homeroom.message.OutgoingMessage;
import org.springframework.stereotype.Component;

/** One letter for all appointments that a family booked at once, with one calendar file for all of them. */
@Component
class VisitLetters {

    private final Outbox outbox;
    private final Messages messages;
    private final Formats formats;
    private final EventCatalogue catalogue;
    private final RegistrationCalendar calendar;

    VisitLetters(
            Outbox outbox,
            Messages messages,
            Formats formats,
            EventCatalogue catalogue,
            RegistrationCalendar calendar) {
        this.outbox = outbox;
        this.messages = messages;
        this.formats = formats;
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /** A visit, and where it is. */
    private record Line(Registration registration, SlotSummary slot) {}

    void booked(List<Registration> visits, Household household) {
        if (household.contact().isNone()) {
            return;
        }
        var slots = catalogue.slots(visits.stream().map(Registration::slot).toList()).stream()
                .collect(Collectors.toMap(SlotSummary::id, slot -> slot));
        var lines = visits.stream()
                .map(visit -> new Line(visit, Objects.requireNonNull(slots.get(visit.slot()))))
                .sorted(Comparator.comparing(line -> line.slot().start()))
                .toList();
        var event = catalogue.findOfSlot(lines.getFirst().slot().id()).orElseThrow();
        var arguments = arguments(lines, household, event);
        var key = lines.getFirst().registration().id().value() + ":visits";
        household
                .contact()
                .byEmail()
                .ifPresentOrElse(
                        to -> outbox.enqueue(email(lines, household, event, to, arguments, key)),
                        () -> outbox.enqueue(sms(lines, household, event, arguments, key)));
    }

    private Map<String, Object> arguments(List<Line> lines, Household household, EventSummary event) {
        var language = household.language();
        var first = lines.getFirst();
        return Map.of(
                "name", household.guardians().getFirst().name(),
                "event", event.texts().read(language).title(),
                "count", lines.size(),
                "visits", lines.stream().map(line -> say(line, household)).collect(Collectors.joining("\n\n")),
                "school", event.school().name(),
                "link", calendar.familyLink(first.registration().code()).toString());
    }

    private String say(Line line, Household household) {
        var language = household.language();
        var slot = line.slot();
        var who = slot.metBy().map(host -> host.name()).orElse("");
        var child = line.registration()
                .about()
                .map(id -> household.child(id).firstName())
                .orElse("");
        return messages.get(
                language,
                "registration.letter.visits.line",
                Map.of(
                        "when",
                        formats.when(slot.start(), slot.end(), language, slot.zone()),
                        "host",
                        who,
                        "about",
                        child.isEmpty() ? "no" : "yes",
                        "child",
                        child,
                        "place",
                        calendar.place(slot, language),
                        "code",
                        line.registration().shortCode()));
    }

    private OutgoingMessage email(
            List<Line> lines,
            Household household,
            EventSummary event,
            String to,
            Map<String, Object> arguments,
            String key) {
        var language = household.language();
        var entries = lines.stream()
                .flatMap(line -> calendar
                        .entries(
                                line.registration(),
                                catalogue.findWithOnly(line.slot().id()).orElseThrow(),
                                language)
                        .stream())
                .toList();
        return OutgoingMessage.email(
                        event.school().id(),
                        to,
                        language,
                        messages.get(language, "registration.letter.visits.subject", arguments),
                        messages.get(language, "registration.letter.visits.text", arguments),
                        key)
                .with(CalendarAttachment.of(entries));
    }

    private OutgoingMessage sms(
            List<Line> lines, Household household, EventSummary event, Map<String, Object> arguments, String key) {
        var language = household.language();
        var slot = lines.getFirst().slot();
        var shortWhen = formats.shortDateAndTime(slot.start(), language, slot.zone());
        var said = new HashMap<>(arguments);
        said.put("when", shortWhen);
        return OutgoingMessage.sms(
                event.school().id(),
                household.contact().byPhone().orElseThrow(),
                language,
                messages.get(language, "registration.letter.visits.subject", arguments),
                Letters.sms(messages, language, "visits", said, Map.of("when", shortWhen)),
                key);
    }
}

package org.homeroom.registration;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Messages;
import org.homeroom.message.CalendarEntry;
import org.homeroom.message.CalendarFile;
import org.homeroom.school.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A registration as an appointment in the family's own calendar. The one from a letter and the one from the family's
 * page are the same appointment, so a calendar that has both shows it once, as it stands last.
 */
@Component
@Transactional(readOnly = true)
public class RegistrationCalendar {

    private final RegistrationRepository registrations;
    private final EventCatalogue catalogue;
    private final Messages messages;
    private final PublicAddress address;
    private final Clock clock;

    RegistrationCalendar(
            RegistrationRepository registrations,
            EventCatalogue catalogue,
            Messages messages,
            PublicAddress address,
            Clock clock) {
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    /**
     * An iCalendar file in the reader's language; empty for an unknown code, and for a family that only waits or was
     * offered a place.
     */
    public Optional<String> file(RegistrationCode code, Locale reader) {
        return registrations
                .findByCode(code.value())
                .filter(registration -> registration.state() == RegistrationState.CONFIRMED
                        || registration.state() == RegistrationState.CANCELLED)
                .map(registration -> CalendarFile.of(entries(
                        registration,
                        catalogue.findWithOnly(registration.slot()).orElseThrow(),
                        reader)));
    }

    /** The link that shows and changes a registration to whoever has it. */
    public URI link(RegistrationCode code) {
        return address.of("/r/" + code.value());
    }

    /** The page with everything that the family of this registration is registered for. */
    public URI familyLink(RegistrationCode code) {
        return address.of("/r/" + code.value() + "/all");
    }

    /**
     * One for each date.
     *
     * @param event that of the registration, with its slot alone
     */
    List<CalendarEntry> entries(Registration registration, EventSummary event, Locale reader) {
        return IntStream.range(0, event.slots().getFirst().sessions().size())
                .mapToObj(number -> entry(registration, event, number, reader))
                .toList();
    }

    /** A date of a series is an appointment of its own; the first keeps the name it always had. */
    private CalendarEntry entry(Registration registration, EventSummary event, int number, Locale reader) {
        var slot = event.slots().getFirst();
        var session = slot.sessions().get(number);
        var text = event.texts().read(reader);
        boolean cancelled = registration.state() == RegistrationState.CANCELLED
                || slot.isCancelled()
                || event.state() == EventState.CANCELLED;
        var online = cancelled ? null : slot.details().onlineLink();
        return new CalendarEntry(
                event.school(),
                registration.id().value() + (number == 0 ? "" : "-" + (number + 1)) + "@"
                        + address.baseUrl().getHost(),
                registration.calendarSequence() + slot.calendarSequence(),
                cancelled,
                session.start(),
                session.end(),
                reader,
                slot.metBy().map(host -> text.title() + ": " + host.name()).orElse(text.title()),
                text.summary(),
                place(slot, reader),
                link(registration.code()),
                online == null ? null : URI.create(online),
                clock.instant());
    }

    String place(SlotSummary slot, Locale reader) {
        return slot.meetingPlace()
                .flatMap(place -> place.name().best(reader))
                .map(reading -> reading.text())
                .orElseGet(() -> messages.get(reader, "event.online"));
    }
}

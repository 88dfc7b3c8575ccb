package org.homeroom.registration.ui.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.NewChild;
import org.homeroom.language.Formats;
import org.homeroom.language.LanguageCodes;
import org.homeroom.language.Messages;
import org.homeroom.language.SafeText;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;
import org.springframework.stereotype.Component;

/** Families, times and languages as staff read them, in their language and the school's zone. */
@Component
class RosterWords {

    private final Formats formats;
    private final Messages messages;
    private final SpokenLanguages languages;
    private final Clock clock;

    RosterWords(Formats formats, Messages messages, SpokenLanguages languages, Clock clock) {
        this.formats = formats;
        this.messages = messages;
        this.languages = languages;
        this.clock = clock;
    }

    String when(SlotSummary slot, Locale reader) {
        return slot.sessions().stream()
                .map(session -> formats.when(session.start(), session.end(), reader, slot.zone()))
                .collect(Collectors.joining("; "));
    }

    String place(SlotSummary slot, Locale reader) {
        var room = slot.meetingPlace().flatMap(place -> place.name().best(reader));
        return room.map(name -> name.text()).orElseGet(() -> messages.get(reader, "registration.staff.online"));
    }

    /** Whether its first date has begun. */
    boolean hasBegun(SlotSummary slot) {
        return !clock.instant().isBefore(slot.start());
    }

    String language(String code, Locale reader) {
        return languages.name(LanguageCodes.iso639(code), reader);
    }

    String list(Collection<String> items, Locale reader) {
        return formats.list(items, reader);
    }

    /** Whom to greet: the adult named first. */
    String name(RegistrationDetails family) {
        return family.people().isEmpty()
                ? family.household().guardians().getFirst().name()
                : family.people().getFirst().name();
    }

    /** "2 adults, Yusuf 4, and Lily 5" */
    String party(RegistrationDetails family, Locale reader) {
        var parts = new ArrayList<String>();
        parts.add(messages.get(
                reader, "registration.staff.adults", "count", family.adults().size()));
        family.children().forEach(child -> parts.add(child(child, reader)));
        return formats.list(parts, reader);
    }

    /** "3 seats, 1 childcare place": what it would take, if all who are to be cared for are. */
    String needs(RegistrationDetails family, Locale reader) {
        var cared = family.children().stream()
                .filter(child -> child.wantedCare().isPresent())
                .count();
        var seats = messages.get(
                reader,
                "registration.staff.line.seats",
                "count",
                family.people().size() - cared);
        return cared == 0
                ? seats
                : formats.list(
                        List.of(seats, messages.get(reader, "registration.staff.line.care", "count", cared)), reader);
    }

    /** By which way the family hears of an offer. */
    String reach(RegistrationDetails family, Locale reader) {
        var contact = family.household().contact();
        if (contact.byEmail().isPresent()) {
            return messages.get(reader, "registration.staff.line.byEmail");
        }
        return messages.get(
                reader,
                contact.byPhone().isPresent() ? "registration.staff.line.byPhone" : "registration.staff.line.byNone");
    }

    /** How long it is until then: in hours, or in minutes when it is less than one. */
    String timeLeft(Instant until, Locale reader) {
        var left = Duration.between(clock.instant(), until);
        if (left.isNegative()) {
            left = Duration.ZERO;
        }
        return left.toHours() > 0
                ? messages.get(reader, "registration.staff.line.hoursLeft", "count", left.toHours())
                : messages.get(reader, "registration.staff.line.minutesLeft", "count", left.toMinutes());
    }

    private String child(PartyPerson.Child child, Locale reader) {
        return SafeText.isolate(
                child.age() == NewChild.AGE_UNKNOWN
                        ? child.name()
                        : messages.get(reader, "registration.staff.child", "name", child.name(), "age", child.age()));
    }

    String ages(AgeBand band, Locale reader) {
        return ages(band.youngest(), band.oldest(), reader);
    }

    String ages(int youngest, int oldest, Locale reader) {
        return messages.get(reader, "registration.staff.ages", "youngest", youngest, "oldest", oldest);
    }

    Formats formats() {
        return formats;
    }
}

package org.homeroom.door.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeroom.childcare.RoomsThere;
import org.homeroom.door.DoorSlot;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.NewChild;
import org.homeroom.family.PersonId;
import org.homeroom.language.Formats;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.language.SafeText;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;
import org.springframework.stereotype.Component;

/** How the door speaks of slots, people and languages to the one who stands there. */
@Component
public class DoorWords {

    private final Messages messages;
    private final Formats formats;
    private final Languages languages;
    private final SpokenLanguages spoken;
    private final Clock clock;

    DoorWords(Messages messages, Formats formats, Languages languages, SpokenLanguages spoken, Clock clock) {
        this.messages = messages;
        this.formats = formats;
        this.languages = languages;
        this.spoken = spoken;
        this.clock = clock;
    }

    public String title(DoorSlot door, Locale reader) {
        return door.texts().read(reader).title();
    }

    /** The date the door is open for. */
    public String when(SlotSummary slot, Locale reader) {
        var session = slot.sessions().get(slot.sessionNearest(clock.instant()) - 1);
        return formats.when(session.start(), session.end(), reader, slot.zone());
    }

    /** Whether that date has begun. */
    boolean hasBegun(SlotSummary slot) {
        var now = clock.instant();
        return !now.isBefore(slot.sessions().get(slot.sessionNearest(now) - 1).start());
    }

    /** One of its dates. */
    public String when(SlotSummary slot, int date, Locale reader) {
        var session = slot.sessions().get(date - 1);
        return formats.when(session.start(), session.end(), reader, slot.zone());
    }

    /** From when until when, on that date. */
    String hours(SlotSummary slot, Locale reader) {
        var session = slot.sessions().get(slot.sessionNearest(clock.instant()) - 1);
        return formats.timeRange(session.start(), session.end(), reader, slot.zone());
    }

    public String time(SlotSummary slot, Instant at, Locale reader) {
        return formats.time(at, reader, slot.zone());
    }

    /** The number of the date the door is open for. */
    int session(SlotSummary slot) {
        return slot.sessionNearest(clock.instant());
    }

    public String place(SlotSummary slot, Locale reader) {
        return slot.meetingPlace()
                .flatMap(place -> place.name().best(reader))
                .map(name -> name.text())
                .orElseGet(() -> messages.get(reader, "door.online"));
    }

    /** The names of these people of a family, as a list. */
    String names(DoorEntry entry, Set<PersonId> who, Locale reader) {
        return list(
                entry.people().stream()
                        .filter(person -> who.contains(person.id()))
                        .map(PartyPerson::name)
                        .toList(),
                reader);
    }

    public String names(DoorEntry entry, Locale reader) {
        return list(entry.people().stream().map(PartyPerson::name).toList(), reader);
    }

    /** A child with its age: a phrase of the page, in which the name runs as it does by itself. */
    public String person(PartyPerson person, Locale reader) {
        return switch (person) {
            case PartyPerson.Adult adult -> adult.name();
            case PartyPerson.Child child ->
                child.age() == NewChild.AGE_UNKNOWN
                        ? child.name()
                        : messages.get(
                                reader,
                                "door.person.child",
                                "name",
                                SafeText.isolate(child.name()),
                                "age",
                                child.age());
        };
    }

    /** A childcare room by its name, or by its ages where it has none. */
    String room(RoomsThere.Room room, Locale reader) {
        return room.name().isEmpty()
                ? messages.get(reader, "registration.staff.ages", "youngest", room.fromAge(), "oldest", room.toAge())
                : room.name();
    }

    public String say(Locale reader, String key, Object... arguments) {
        return messages.get(reader, key, arguments);
    }

    public String ownName(Locale language) {
        return languages.ownName(language);
    }

    public String languageName(String code, Locale reader) {
        return spoken.name(code, reader);
    }

    public List<Locale> shipped() {
        return languages.shipped();
    }

    public String list(Collection<String> names, Locale reader) {
        return formats.list(names, reader);
    }
}

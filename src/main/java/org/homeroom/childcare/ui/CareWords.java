package org.homeroom.childcare.ui;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.homeroom.childcare.HandOverLog.Line;
import org.homeroom.childcare.RoomsThere;
import org.homeroom.childcare.SlotCare;
import org.homeroom.childcare.SlotCare.Gap;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.language.Messages;
import org.homeroom.language.SafeText;
import org.springframework.stereotype.Component;

/** What staff are told of rooms and of what is missing, in their language and the school's zone. */
@Component
class CareWords {

    private final Formats formats;
    private final Messages messages;

    CareWords(Formats formats, Messages messages) {
        this.formats = formats;
        this.messages = messages;
    }

    String when(SlotSummary slot, Locale reader) {
        return formats.when(slot.start(), slot.end(), reader, slot.zone());
    }

    /** One of the dates of a series. */
    String date(SlotSummary slot, int session, Locale reader) {
        var date = slot.sessions().get(Math.min(session, slot.sessions().size()) - 1);
        return formats.when(date.start(), date.end(), reader, slot.zone());
    }

    String at(Instant moment, SlotSummary slot, Locale reader) {
        return formats.dayAndTime(moment, reader, slot.zone());
    }

    String time(Instant moment, SlotSummary slot, Locale reader) {
        return formats.time(moment, reader, slot.zone());
    }

    String place(SlotSummary slot, Locale reader) {
        return slot.meetingPlace()
                .flatMap(place -> place.name().best(reader))
                .map(name -> name.text())
                .orElseGet(() -> messages.get(reader, "registration.staff.online"));
    }

    String whenAndWhere(SlotSummary slot, Locale reader) {
        return messages.get(
                reader, "registration.staff.whenAndWhere", "when", when(slot, reader), "place", place(slot, reader));
    }

    String ages(AgeBand band, Locale reader) {
        return ages(band.youngest(), band.oldest(), reader);
    }

    String ages(int fromAge, int toAge, Locale reader) {
        return messages.get(reader, "registration.staff.ages", "youngest", fromAge, "oldest", toAge);
    }

    /** By its name, or by its ages where it has none. */
    String room(String name, int fromAge, int toAge, Locale reader) {
        return name.isEmpty() ? ages(fromAge, toAge, reader) : name;
    }

    String room(RoomsThere.Room room, Locale reader) {
        return room(room.name(), room.fromAge(), room.toAge(), reader);
    }

    String room(SlotCare.Room room, Locale reader) {
        return room(room.name(), room.fromAge(), room.toAge(), reader);
    }

    String promised(SlotCare.Room room, Locale reader) {
        return messages.get(
                reader,
                "childcare.room.promised",
                "held",
                room.held(),
                "places",
                room.places(),
                "waiting",
                room.waiting());
    }

    String cared(SlotCare.Room room, Locale reader) {
        return messages.get(
                reader, "childcare.room.cared", "count", room.carers().size(), "most", room.perCarer());
    }

    String gap(Gap gap, Locale reader) {
        return switch (gap) {
            case Gap.NoRoom none ->
                messages.get(
                        reader, "childcare.gap.noRoom", "ages", ages(none.band(), reader), "count", none.children());
            case Gap.TooManyPromised many ->
                messages.get(
                        reader,
                        "childcare.gap.promised",
                        "room",
                        room(many.room(), reader),
                        "count",
                        many.room().over());
            case Gap.CarersMissing missing ->
                messages.get(
                        reader,
                        "childcare.gap.carers",
                        "room",
                        room(missing.room(), reader),
                        "count",
                        missing.room().carersMissing());
            case Gap.SecondAdultMissing second -> messages.get(reader, "childcare.gap.secondAdult");
        };
    }

    /** Of a hand-over that somebody has to look into. */
    String odd(Line line, SlotSummary slot, Locale reader) {
        var out = Objects.requireNonNull(line.out());
        return messages.get(
                reader,
                "childcare.handOvers.odd." + (out.note() == null ? "SECOND" : out.note()),
                "child",
                SafeText.isolate(line.child()),
                "name",
                SafeText.isolate(out.name().orElse("")),
                "time",
                time(out.at(), slot, reader));
    }

    String list(Collection<String> items, Locale reader) {
        return formats.list(items, reader);
    }

    Comparator<String> collator(Locale reader) {
        return formats.collator(reader);
    }
}

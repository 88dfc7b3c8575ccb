package org.homeroom.registration.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.language.Messages;
import org.springframework.stereotype.Component;

/** What is told of a time slot to a family that comes to it or may, in the reader's language and the school's zone. */
@Component
class SlotTelling {

    private final Formats formats;
    private final Messages messages;

    SlotTelling(Formats formats, Messages messages) {
        this.formats = formats;
        this.messages = messages;
    }

    /** "Tuesday, October 14, 6:00–7:30 PM" */
    String when(SlotSummary slot, Locale reader) {
        return formats.when(slot.start(), slot.end(), reader, slot.zone());
    }

    String day(SlotSummary slot, Locale reader) {
        return formats.day(slot.start(), reader, slot.zone());
    }

    String time(SlotSummary slot, Locale reader) {
        return formats.timeRange(slot.start(), slot.end(), reader, slot.zone());
    }

    /** The day in the calendar that readers of this language may live by. */
    Optional<String> dayInOwnCalendar(SlotSummary slot, Locale reader) {
        return formats.secondCalendar(slot.start(), reader, slot.zone());
    }

    String place(SlotSummary slot, Locale reader) {
        var online = messages.get(reader, "event.online");
        var place = slot.meetingPlace().flatMap(room -> room.name().best(reader));
        if (place.isEmpty()) {
            return online;
        }
        return slot.details().isOnline()
                ? messages.get(
                        reader, "event.slot.placeOrOnline", "place", place.get().text())
                : place.get().text();
    }

    /** "ages 1 to 2 and ages 3 to 5", as they are cared for together; empty when there is no childcare. */
    Optional<String> childcareAges(SlotSummary slot, Locale reader) {
        List<String> ages = slot.childcare().entrySet().stream()
                .filter(band -> band.getValue().places() > 0)
                .map(Map.Entry::getKey)
                .map(band -> ages(band, reader))
                .toList();
        return ages.isEmpty() ? Optional.empty() : Optional.of(formats.list(ages, reader));
    }

    String ages(AgeBand band, Locale reader) {
        return messages.get(reader, "event.help.ages", "youngest", band.youngest(), "oldest", band.oldest());
    }

    String list(List<String> items, Locale reader) {
        return formats.list(items, reader);
    }
}

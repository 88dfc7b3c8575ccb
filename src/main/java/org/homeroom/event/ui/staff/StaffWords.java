package org.homeroom.event.ui.staff;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguages;
import org.springframework.stereotype.Component;

/** Times, places and languages as staff read them, in their language and the school's zone. */
@Component
class StaffWords {

    private final Formats formats;
    private final Messages messages;
    private final SpokenLanguages languages;

    StaffWords(Formats formats, Messages messages, SpokenLanguages languages) {
        this.formats = formats;
        this.messages = messages;
        this.languages = languages;
    }

    /** "Tuesday, October 14, 6:00–7:30 PM" */
    String when(SlotSummary slot, Locale reader) {
        return slot.sessions().stream()
                .map(session -> formats.when(session.start(), session.end(), reader, slot.zone()))
                .collect(Collectors.joining("; "));
    }

    /** "Tue, Oct 14, 6:00 PM" */
    String shortWhen(SlotSummary slot, Locale reader) {
        return messages.get(
                reader,
                "event.staff.dayAndTime",
                "day",
                formats.shortDay(slot.start(), reader, slot.zone()),
                "time",
                formats.time(slot.start(), reader, slot.zone()));
    }

    String place(SlotSummary slot, Locale reader) {
        var room = slot.meetingPlace().flatMap(place -> place.name().best(reader));
        if (room.isEmpty()) {
            return messages.get(reader, "event.staff.online");
        }
        return slot.details().isOnline()
                ? messages.get(
                        reader,
                        "event.staff.placeAndOnline",
                        "place",
                        room.get().text())
                : room.get().text();
    }

    /** "English and Spanish" */
    String languages(Collection<String> codes, Locale reader) {
        return formats.list(
                codes.stream().map(code -> languages.name(code, reader)).toList(), reader);
    }

    String locales(List<Locale> locales, Locale reader) {
        return languages(locales.stream().map(Locale::toLanguageTag).toList(), reader);
    }

    Formats formats() {
        return formats;
    }
}

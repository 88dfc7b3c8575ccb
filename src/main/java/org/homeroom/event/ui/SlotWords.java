package org.homeroom.event.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguage;
import org.homeroom.language.SpokenLanguages;
import org.springframework.stereotype.Component;

/** What is to be said of a time slot, in the reader's language and the school's zone. */
@Component
class SlotWords {

    private final Formats formats;
    private final Messages messages;
    private final SpokenLanguages languages;

    SlotWords(Formats formats, Messages messages, SpokenLanguages languages) {
        this.formats = formats;
        this.messages = messages;
        this.languages = languages;
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
        var online = messages.get(reader, "event.slot.online");
        var place = slot.meetingPlace().flatMap(room -> room.name().best(reader));
        if (place.isEmpty()) {
            return online;
        }
        return slot.details().isOnline()
                ? messages.get(
                        reader, "event.slot.placeOrOnline", "place", place.get().text())
                : place.get().text();
    }

    /** "English and Spanish"; empty when nobody said. */
    Optional<String> spoken(SlotSummary slot, Locale reader) {
        return names(slot.details().spoken(), reader);
    }

    Optional<String> interpreters(SlotSummary slot, Locale reader) {
        return names(
                slot.details().interpreters().stream()
                        .filter(code -> !isSigned(code, reader))
                        .toList(),
                reader);
    }

    Optional<String> signed(SlotSummary slot, Locale reader) {
        return names(
                slot.details().interpreters().stream()
                        .filter(code -> isSigned(code, reader))
                        .toList(),
                reader);
    }

    /** "ages 1–5", or with a gap "ages 1–2 and 6–12"; empty when there is no childcare. */
    Optional<String> childcareAges(SlotSummary slot, Locale reader) {
        List<int[]> spans = new ArrayList<>();
        slot.childcare().entrySet().stream()
                .filter(band -> band.getValue().places() > 0)
                .map(Map.Entry::getKey)
                .forEach(band -> join(spans, band));
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(formats.list(
                        spans.stream()
                                .map(span -> ages(span[0], span[1], reader))
                                .toList(),
                        reader));
    }

    private String ages(int youngest, int oldest, Locale reader) {
        return oldest == 0
                ? messages.get(reader, "event.help.babies")
                : messages.get(reader, "event.help.ages", "youngest", youngest, "oldest", oldest);
    }

    private static void join(List<int[]> spans, AgeBand band) {
        if (!spans.isEmpty() && spans.getLast()[1] + 1 == band.youngest()) {
            spans.getLast()[1] = band.oldest();
        } else {
            spans.add(new int[] {band.youngest(), band.oldest()});
        }
    }

    private boolean isSigned(String code, Locale reader) {
        return languages.find(code, reader).filter(SpokenLanguage::signed).isPresent();
    }

    private Optional<String> names(Collection<String> codes, Locale reader) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(formats.list(
                        codes.stream().map(code -> languages.name(code, reader)).toList(), reader));
    }
}

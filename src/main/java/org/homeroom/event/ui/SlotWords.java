package org.homeroom.event.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguage;
import org.homeroom.language.SpokenLanguages;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What families are told of a time slot, on every page, in their language and the school's zone. */
@Component
@NamedInterface("words")
public class SlotWords {

    private final Formats formats;
    private final Messages messages;
    private final SpokenLanguages languages;

    SlotWords(Formats formats, Messages messages, SpokenLanguages languages) {
        this.formats = formats;
        this.messages = messages;
        this.languages = languages;
    }

    /** "Tuesday, October 14, 6:00–7:30 PM"; of a series every date. */
    public String when(SlotSummary slot, Locale reader) {
        return String.join("; ", dates(slot, reader));
    }

    /** The same of some of its dates. */
    public String when(SlotSummary slot, Collection<SlotSession> dates, Locale reader) {
        return String.join("; ", dates(slot, dates, reader));
    }

    /** Every date by itself. */
    public List<String> dates(SlotSummary slot, Locale reader) {
        return dates(slot, slot.sessions(), reader);
    }

    private List<String> dates(SlotSummary slot, Collection<SlotSession> dates, Locale reader) {
        return dates.stream()
                .map(date -> formats.when(date.start(), date.end(), reader, slot.zone()))
                .toList();
    }

    /** The order of names in the reader's dictionary. */
    Comparator<String> names(Locale reader) {
        return formats.collator(reader);
    }

    public String day(SlotSummary slot, Locale reader) {
        return formats.day(slot.start(), reader, slot.zone());
    }

    public String time(SlotSummary slot, Locale reader) {
        return formats.timeRange(slot.start(), slot.end(), reader, slot.zone());
    }

    /** The day in the calendar that readers of this language may live by. */
    public Optional<String> dayInOwnCalendar(SlotSummary slot, Locale reader) {
        return formats.secondCalendar(slot.start(), reader, slot.zone());
    }

    public String place(SlotSummary slot, Locale reader) {
        return place(slot, "event.online", reader);
    }

    /** For those who still choose: of what is online alone, also with what one joins it. */
    String placeToChoose(SlotSummary slot, Locale reader) {
        return place(slot, "event.slot.online", reader);
    }

    private String place(SlotSummary slot, String onlineKey, Locale reader) {
        var place = slot.meetingPlace().flatMap(room -> room.name().best(reader));
        if (place.isEmpty()) {
            return messages.get(reader, onlineKey);
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

    /** "ages 1 to 5", or with a gap "ages 1 to 2 and ages 6 to 12"; empty when there is no childcare. */
    Optional<String> childcareAges(SlotSummary slot, Locale reader) {
        List<int[]> spans = new ArrayList<>();
        childcare(slot).forEach(band -> join(spans, band));
        return list(spans.stream().map(span -> ages(span[0], span[1], reader)), reader);
    }

    /** "ages 1 to 2 and ages 3 to 5", as they are cared for together; empty when there is no childcare. */
    public Optional<String> childcareGroups(SlotSummary slot, Locale reader) {
        return list(
                slot.childcareRooms().stream()
                        .filter(room -> room.places() > 0)
                        .map(room -> ages(room.fromAge(), room.toAge(), reader)),
                reader);
    }

    /** Day and time until which families can ask for childcare; empty when it is as long as they can register. */
    public Optional<String> childcareUntil(SlotSummary slot, Locale reader) {
        var deadlines = slot.details().deadlines();
        return Optional.of(deadlines.childcare())
                .filter(until -> until.isBefore(deadlines.registration()) && until.isBefore(slot.start()))
                .map(until -> formats.dayAndTime(until, reader, slot.zone()));
    }

    private static Stream<AgeBand> childcare(SlotSummary slot) {
        return slot.childcare().entrySet().stream()
                .filter(band -> band.getValue().places() > 0)
                .map(Map.Entry::getKey);
    }

    private static void join(List<int[]> spans, AgeBand band) {
        if (!spans.isEmpty() && spans.getLast()[1] + 1 == band.youngest()) {
            spans.getLast()[1] = band.oldest();
        } else {
            spans.add(new int[] {band.youngest(), band.oldest()});
        }
    }

    private String ages(int youngest, int oldest, Locale reader) {
        return oldest == 0 ? messages.get(reader, "event.help.babies") : span(youngest, oldest, reader);
    }

    private String span(int youngest, int oldest, Locale reader) {
        return messages.get(reader, "event.help.ages", "youngest", youngest, "oldest", oldest);
    }

    private boolean isSigned(String code, Locale reader) {
        return languages.find(code, reader).filter(SpokenLanguage::signed).isPresent();
    }

    private Optional<String> names(Collection<String> codes, Locale reader) {
        return list(codes.stream().map(code -> languages.name(code, reader)), reader);
    }

    private Optional<String> list(Stream<String> items, Locale reader) {
        return Optional.of(items.toList()).filter(all -> !all.isEmpty()).map(all -> formats.list(all, reader));
    }
}

package org.homeroom.attendance;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventId;
import org.homeroom.interpreting.Help;
import org.homeroom.language.LocalizedText;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.school.Place;
import org.homeroom.school.PlaceId;
import org.homeroom.table.Cell;
import org.jspecify.annotations.Nullable;

/** Says a row's values to a reader, or to a program; for the one file it is made for. Times are the school's. */
final class AttendanceWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ExportOptions options;
    private final ZoneId zone;
    private final Map<EventId, LocalizedText> titles;
    private final Map<PlaceId, Place> places;
    private final Messages messages;
    private final SpokenLanguages languages;
    private final Map<String, String> said = new HashMap<>();

    AttendanceWords(
            ExportOptions options,
            ZoneId zone,
            Map<EventId, LocalizedText> titles,
            Map<PlaceId, Place> places,
            Messages messages,
            SpokenLanguages languages) {
        this.options = options;
        this.zone = zone;
        this.titles = titles;
        this.places = places;
        this.messages = messages;
        this.languages = languages;
    }

    String heading(AttendanceColumn column) {
        return options.forMachines() ? column.machineHeading() : messages.get(options.reader(), column.key());
    }

    SlotCells slot(HeldSlot slot, Map<String, Help> help) {
        return new SlotCells(
                Cell.of(best(titles.get(slot.event()))),
                new Cell.Day(slot.start().atZone(zone).toLocalDate()),
                Cell.of(clock(slot.start())),
                Cell.of(clock(slot.end())),
                Cell.of(place(slot.place())),
                help);
    }

    Cell cell(AttendanceColumn column, SlotCells slot, AttendanceRow row) {
        return switch (column) {
            case EVENT -> slot.event();
            case DATE -> slot.date();
            case START -> slot.start();
            case END -> slot.end();
            case PLACE -> slot.place();
            case STATE -> Cell.of(word("attendance.state.", row.state()));
            case ATTENDED -> Cell.of(word("attendance.answer.", row.arrivedAt() == null ? Answer.NO : Answer.YES));
            case ARRIVED_AT -> Cell.of(row.arrivedAt() == null ? null : clock(row.arrivedAt()));
            case ROLE -> Cell.of(word("attendance.role.", row.role()));
            case NAME -> Cell.of(row.name());
            case AGE -> row.age() == null ? Cell.BLANK : new Cell.Whole(row.age());
            case LANGUAGE -> Cell.of(language(row.language().toLanguageTag()));
            case CHILDCARE -> Cell.of(row.childcare() == null ? null : ages(row.childcare()));
            case INTERPRETER -> Cell.of(list(row.interpreters(), this::language));
            case INTERPRETER_MET -> Cell.of(met(slot, row));
            case ACCESS_NEEDS -> Cell.of(list(row.accessNeeds(), need -> word("registration.staff.access.", need)));
            case EMAIL -> Cell.of(row.email());
            case PHONE -> Cell.of(row.phone());
            case ORIGIN -> Cell.of(word("registration.staff.origin.", row.origin()));
        };
    }

    private String clock(Instant instant) {
        return CLOCK.format(LocalTime.ofInstant(instant, zone));
    }

    private @Nullable String best(@Nullable LocalizedText text) {
        return Optional.ofNullable(text)
                .flatMap(known -> known.best(options.reader()))
                .map(LocalizedText.Reading::text)
                .orElse(null);
    }

    private @Nullable String place(@Nullable PlaceId id) {
        var place = id == null ? null : places.get(id);
        if (place != null) {
            return best(place.name());
        }
        return options.forMachines() ? "online" : messages.get(options.reader(), "attendance.online");
    }

    private @Nullable String met(SlotCells slot, AttendanceRow row) {
        return row.interpreters().isEmpty()
                ? null
                : word("attendance.answer.", Answer.met(row.interpreters(), slot.help()));
    }

    private String language(String code) {
        return options.forMachines()
                ? code
                : said.computeIfAbsent(code, unsaid -> languages.name(code, options.reader()));
    }

    private String ages(AgeBand band) {
        return options.forMachines()
                ? machineWord(band)
                : said.computeIfAbsent(
                        "ages." + machineWord(band),
                        unsaid -> messages.get(
                                options.reader(),
                                "registration.staff.ages",
                                "youngest",
                                band.youngest(),
                                "oldest",
                                band.oldest()));
    }

    private String word(String beginning, Enum<?> value) {
        return options.forMachines()
                ? machineWord(value)
                : said.computeIfAbsent(beginning + machineWord(value), key -> messages.get(options.reader(), key));
    }

    private static String machineWord(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private <T> String list(Collection<T> values, Function<T, String> name) {
        return values.isEmpty()
                ? ""
                : values.stream().map(name).sorted().collect(Collectors.joining(options.forMachines() ? " " : "; "));
    }
}

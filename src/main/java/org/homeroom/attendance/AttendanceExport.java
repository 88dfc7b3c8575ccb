package org.homeroom.attendance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.SlotId;
import org.homeroom.interpreting.Help;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.school.Place;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.homeroom.table.Cell;
import org.homeroom.table.TableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The attendance of the administrator's own school, as figures and as files of any size: one row per person and date. What
 * belongs to another school counts as nothing.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AttendanceExport {

    private final AttendanceSlots slots;
    private final AttendanceRows rows;
    private final SlotHelp help;
    private final SchoolService schools;
    private final CurrentStaff staff;
    private final Messages messages;
    private final SpokenLanguages spoken;
    private final Languages languages;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AttendanceExport(
            AttendanceSlots slots,
            AttendanceRows rows,
            SlotHelp help,
            SchoolService schools,
            CurrentStaff staff,
            Messages messages,
            SpokenLanguages spoken,
            Languages languages,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.slots = slots;
        this.rows = rows;
        this.help = help;
        this.schools = schools;
        this.staff = staff;
        this.messages = messages;
        this.spoken = spoken;
        this.languages = languages;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AttendanceCounts count(AttendanceQuery query) {
        return rows.count(school(), query);
    }

    /** Which school and which day it was made, and nothing of any person; for programs and people of every language. */
    public String fileName(ExportFormat format) {
        var school = school();
        var ending = format == ExportFormat.CSV ? "csv" : "xlsx";
        return "attendance-%s-%s.%s".formatted(school.slug(), school.dayOf(clock.instant()), ending);
    }

    /**
     * Writes the file as its rows are read, after it was written down who asked for it. The stream stays open.
     *
     * @throws IOException when the stream cannot be written to: whoever asked for it has gone
     */
    public void write(AttendanceQuery query, ExportOptions options, OutputStream stream) throws IOException {
        var school = school();
        transaction.executeWithoutResult(
                status -> audit.record("attendance.export", options.format().name(), description(query, options)));
        try {
            var held = slots.find(school, query);
            var languagesThere = help.of(held);
            transaction.executeWithoutResult(
                    status -> copy(school, held, languagesThere, query.language(), options, stream));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void copy(
            School school,
            List<HeldSlot> held,
            Map<SlotId, Map<String, Help>> there,
            @Nullable Locale language,
            ExportOptions options,
            OutputStream stream) {
        var words = words(school, options);
        var byDate = held.stream()
                .collect(Collectors.toMap(
                        HeldSlot::date, slot -> words.slot(slot, there.getOrDefault(slot.id(), Map.of()))));
        var columns = options.columns();
        try (var file = options.open(stream, !options.forMachines() && languages.rightToLeft(options.reader()))) {
            file.headings(columns.stream().map(words::heading).toList());
            rows.each(held, language, row -> {
                var slot = Objects.requireNonNull(byDate.get(row.date()));
                append(
                        file,
                        columns.stream()
                                .map(column -> words.cell(column, slot, row))
                                .toList());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AttendanceWords words(School school, ExportOptions options) {
        var places = schools.places(school.id()).stream().collect(Collectors.toMap(Place::id, Function.identity()));
        return new AttendanceWords(options, school.zone(), slots.titles(school), places, messages, spoken);
    }

    private School school() {
        return schools.get(staff.get().school());
    }

    private static void append(TableFile file, List<Cell> cells) {
        try {
            file.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String description(AttendanceQuery query, ExportOptions options) {
        return "event %s, slot %s, from %s, to %s, language %s%s"
                .formatted(
                        query.event() == null ? "any" : query.event().value(),
                        query.slot() == null ? "any" : query.slot(),
                        query.from() == null ? "any" : query.from(),
                        query.to() == null ? "any" : query.to(),
                        query.language() == null ? "any" : query.language().toLanguageTag(),
                        options.withoutNames() ? "; without names" : "");
    }
}

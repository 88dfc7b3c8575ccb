package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.DateFields;
import org.homeroom.language.Formats;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;
import org.homeroom.school.School;

/** The dates of a series after the first one, each with its own times. */
class FurtherDates extends Composite<FieldSet> {

    private final ZoneId zone;
    private final School school;
    private final DateFields fields;
    private final Formats formats;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final ActionButton add = new ActionButton("plus", getTranslation("event.staff.slot.addDate"), this::add);

    private record Row(Div line, DatePicker day, TimePicker start, TimePicker end) {

        SlotSession session(ZoneId zone) {
            return new SlotSession(
                    WallTime.of(day.getValue(), start.getValue(), zone).instant(),
                    WallTime.of(day.getValue(), end.getValue(), zone).instant());
        }
    }

    FurtherDates(School school, DateFields fields, Formats formats) {
        this.school = school;
        this.fields = fields;
        this.formats = formats;
        zone = school.zone();
        var why = new Paragraph(getTranslation("event.staff.slot.seriesWhy"));
        why.addClassName("why");
        list.addClassName("fields");
        add.quiet();
        getContent().setLegendText(getTranslation("event.staff.slot.series"));
        getContent().addClassName("form-section");
        getContent().add(why, list, add);
    }

    void show(SlotSummary slot) {
        slot.details().further().forEach(session -> {
            var row = row();
            row.day().setValue(session.start().atZone(zone).toLocalDate());
            row.start().setValue(session.start().atZone(zone).toLocalTime());
            row.end().setValue(session.end().atZone(zone).toLocalTime());
        });
    }

    boolean check() {
        var check = new FieldCheck();
        rows.forEach(row -> check.that(row.day(), !row.day().isEmpty(), getTranslation("event.staff.slot.dayMissing"))
                .that(row.start(), !row.start().isEmpty(), getTranslation("event.staff.slot.timeMissing"))
                .that(
                        row.end(),
                        !row.end().isEmpty()
                                && (row.start().isEmpty()
                                        || row.start()
                                                .getValue()
                                                .isBefore(row.end().getValue())),
                        getTranslation(
                                row.end().isEmpty()
                                        ? "event.staff.slot.timeMissing"
                                        : "event.staff.slot.endsTooEarly")));
        return check.passed();
    }

    /** Whether each date begins after the one before it has ended. */
    void follow(FieldCheck check, Instant end) {
        var before = end;
        for (var row : rows.stream()
                .sorted(Comparator.comparing(row -> row.session(zone).start()))
                .toList()) {
            check.that(
                    row.start(),
                    !row.session(zone).start().isBefore(before),
                    getTranslation("event.staff.slot.dateTooEarly"));
            before = row.session(zone).end();
        }
    }

    List<SlotSession> read() {
        return rows.stream().map(row -> row.session(zone)).toList();
    }

    private void add() {
        row().day().focus();
    }

    private Row row() {
        var line = new Div();
        var row = new Row(
                line,
                fields.day(getTranslation("event.staff.slot.day"), getLocale(), school.region()),
                fields.time(getTranslation("event.staff.slot.start"), getLocale(), school.region()),
                fields.time(getTranslation("event.staff.slot.end"), getLocale(), school.region()));
        if (!rows.isEmpty()) {
            row.start().setValue(rows.getLast().start().getValue());
            row.end().setValue(rows.getLast().end().getValue());
        }
        var remove =
                new ActionButton("close", getTranslation("event.staff.slot.removeDate"), () -> remove(row)).quiet();
        row.day().addValueChangeListener(change -> name(remove, row.day()));
        line.addClassNames("fields", "fields-four");
        line.add(row.day(), row.start(), row.end(), remove);
        rows.add(row);
        list.add(line);
        add.setVisible(rows.size() < EventAdministration.SERIES_MOST - 1);
        return row;
    }

    /** Read aloud, the button has to say which date it removes. */
    private void name(ActionButton remove, DatePicker day) {
        remove.named(
                day.isEmpty()
                        ? getTranslation("event.staff.slot.removeDate")
                        : getTranslation(
                                "event.staff.slot.removeDateOf",
                                "day",
                                formats.day(
                                        day.getValue()
                                                .atTime(LocalTime.NOON)
                                                .atZone(zone)
                                                .toInstant(),
                                        getLocale(),
                                        zone)));
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row.line());
        add.setVisible(true);
        add.focus();
    }
}

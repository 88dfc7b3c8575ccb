package org.homeroom.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.homeroom.attendance.AttendanceQuery;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.page.Form;
import org.homeroom.page.PlainField;

/**
 * Asks whose attendance is meant and how the file shall look. A plain HTML form: its answers become the address of this
 * page, or of the file.
 */
final class AttendanceForm extends Composite<Form> {

    private final AttendanceQuery query;
    private final List<EventSummary> events;
    private final Formats formats;

    AttendanceForm(
            AttendanceQuery query,
            List<EventSummary> events,
            List<Language> languages,
            Formats formats,
            Component numbers) {
        this.query = query;
        this.events = events;
        this.formats = formats;
        getContent().getElement().setAttribute("method", "get").setAttribute("action", "/" + AttendanceView.ROUTE);
        getContent().addClassNames("page", "page-narrow");
        var lead = new Paragraph(getTranslation("attendance.export.lead"));
        lead.addClassName("lead");
        getContent().add(new H1(getTranslation("attendance.export.title")), lead, fields(languages));
        getContent().add(row(button("attendance.filter.show", "")), numbers, file(), downloads());
    }

    /** One a person can choose by its name. */
    record Language(Locale locale, String name) {}

    private Component fields(List<Language> languages) {
        var fields = new Div(event());
        fields.addClassNames("fields", "fields-two");
        chosenEvent().ifPresent(event -> fields.add(slot(event)));
        fields.add(
                PlainField.day(getTranslation("attendance.filter.from"), "from", Objects.toString(query.from(), "")),
                PlainField.day(getTranslation("attendance.filter.to"), "to", Objects.toString(query.to(), "")),
                language(languages));
        return fields;
    }

    private PlainField event() {
        var select = new PlainSelect(
                getTranslation("attendance.filter.everyEvent"),
                chosenEvent().map(event -> event.id().value().toString()).orElse(""));
        var order = formats.collator(getLocale());
        events.stream()
                .sorted((one, other) -> order.compare(title(one), title(other)))
                .forEach(event -> select.offer(event.id().value().toString(), title(event)));
        return new PlainField(getTranslation("attendance.filter.event"), "event", select);
    }

    private PlainField slot(EventSummary event) {
        var select = new PlainSelect(getTranslation("attendance.filter.everySlot"), Objects.toString(query.slot(), ""));
        event.slots().forEach(slot -> select.offer(slot.id().toString(), when(slot)));
        return new PlainField(getTranslation("attendance.filter.slot"), "slot", select);
    }

    private PlainField language(List<Language> languages) {
        var chosen = query.language();
        var select = new PlainSelect(
                getTranslation("attendance.filter.everyLanguage"), chosen == null ? "" : chosen.toLanguageTag());
        languages.forEach(language -> select.offer(language.locale().toLanguageTag(), language.name()));
        return new PlainField(getTranslation("attendance.filter.language"), "language", select);
    }

    private Component file() {
        var section = new FieldSet(getTranslation("attendance.file.title"));
        section.addClassName("form-section");
        var why = new Paragraph(getTranslation("attendance.file.why"));
        why.addClassName("why");
        var choices = new Div(
                choice("names", "none", false, "attendance.file.withoutNames"),
                choice("needs", "none", false, "attendance.file.withoutNeeds"),
                choice("heading", "machine", false, "attendance.file.machine"),
                choice("bom", "true", true, "attendance.file.bom"));
        choices.addClassName("choices");
        section.add(why, choices);
        return section;
    }

    private ChoiceBox choice(String name, String value, boolean ticked, String key) {
        return new ChoiceBox(name, value, ticked, getTranslation(key), getTranslation(key + ".more"));
    }

    private Component downloads() {
        return row(
                leadingTo(AttendanceDownload.XLSX, button("attendance.file.xlsx", "button-primary")),
                leadingTo(AttendanceDownload.CSV, button("attendance.file.csv", "")));
    }

    private NativeButton button(String key, String look) {
        var button = new NativeButton(getTranslation(key));
        button.getElement().setAttribute("type", "submit");
        button.addClassName("button");
        if (!look.isEmpty()) {
            button.addClassName(look);
        }
        return button;
    }

    private static NativeButton leadingTo(String address, NativeButton button) {
        button.getElement().setAttribute("formaction", address);
        return button;
    }

    private static Div row(NativeButton... buttons) {
        var row = new Div(buttons);
        row.addClassName("buttons");
        return row;
    }

    /** The event asked for, or that of the slot asked for. */
    private Optional<EventSummary> chosenEvent() {
        return events.stream()
                .filter(event -> event.id().equals(query.event())
                        || event.slots().stream().anyMatch(slot -> slot.id().equals(query.slot())))
                .findFirst();
    }

    private String title(EventSummary event) {
        return event.texts().read(getLocale()).title();
    }

    private String when(SlotSummary slot) {
        return formats.when(slot.start(), slot.end(), getLocale(), slot.zone());
    }
}

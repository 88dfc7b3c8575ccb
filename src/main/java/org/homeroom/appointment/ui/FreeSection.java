package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.Optional;
import org.homeroom.language.DateFields;
import org.homeroom.school.School;

/** Between which times of the day the family can come; empty is any. */
class FreeSection extends Composite<FieldSet> {

    private final TimePicker from;
    private final TimePicker to;

    FreeSection(School school, DateFields dates, Runnable onChange) {
        from = dates.time(getTranslation("appointment.free.from"), getLocale(), school.region());
        to = dates.time(getTranslation("appointment.free.to"), getLocale(), school.region());
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        from.addValueChangeListener(change -> onChange.run());
        to.addValueChangeListener(change -> onChange.run());
        var why = new Paragraph(getTranslation("appointment.free.why"));
        why.addClassName("why");
        var fields = new Div(from, to);
        fields.addClassName("free-times");
        getContent().setLegendText(getTranslation("appointment.free"));
        getContent().addClassName("form-section");
        getContent().add(why, fields);
    }

    void write(VisitDraft draft) {
        draft.from = from().map(LocalTime::toString).orElse("");
        draft.to = to().map(LocalTime::toString).orElse("");
    }

    void show(VisitDraft draft) {
        VisitDraft.time(draft.from).ifPresentOrElse(from::setValue, from::clear);
        VisitDraft.time(draft.to).ifPresentOrElse(to::setValue, to::clear);
    }

    Optional<LocalTime> from() {
        return from.getOptionalValue();
    }

    Optional<LocalTime> to() {
        return to.getOptionalValue();
    }
}

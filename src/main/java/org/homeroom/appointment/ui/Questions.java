package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeroom.appointment.AppointmentDay;
import org.homeroom.appointment.HostTimes;
import org.homeroom.event.HostId;
import org.homeroom.language.SafeText;
import org.homeroom.registration.Wishes;

/** What the family asks each teacher beforehand, and what it sees at home. What was typed stays when visits change. */
class Questions extends Composite<FieldSet> {

    private final AppointmentDay day;
    private final Runnable onChange;
    private final Map<Wished, TextArea> areas = new LinkedHashMap<>();

    Questions(AppointmentDay day, Runnable onChange) {
        this.day = day;
        this.onChange = onChange;
        getContent().setLegendText(getTranslation("appointment.question"));
        getContent().addClassName("form-section");
    }

    void show(List<Wished> wished) {
        getContent().getChildren().filter(TextArea.class::isInstance).toList().forEach(getContent()::remove);
        if (getContent().getChildren().noneMatch(Paragraph.class::isInstance)) {
            var why = new Paragraph(getTranslation("appointment.question.why"));
            why.addClassName("why");
            getContent().add(why);
        }
        wished.stream().distinct().forEach(visit -> getContent().add(areas.computeIfAbsent(visit, this::area)));
    }

    void write(VisitDraft draft) {
        areas.entrySet().stream()
                .filter(asked -> !asked.getValue().isEmpty())
                .forEach(asked -> draft.ask(
                        asked.getKey().host().toString(),
                        asked.getKey().child(),
                        asked.getValue().getValue()));
    }

    void show(VisitDraft draft) {
        areas.values().forEach(TextArea::clear);
        for (var question : draft.questions) {
            HostId.parse(question.host)
                    .filter(host -> day.of(host).isPresent())
                    .ifPresent(host -> areas.computeIfAbsent(new Wished(host, question.child), this::area)
                            .setValue(question.text));
        }
    }

    String of(Wished visit) {
        return areas.containsKey(visit)
                ? SafeText.clean(areas.get(visit).getValue()).strip()
                : "";
    }

    private TextArea area(Wished visit) {
        var host = day.of(visit.host()).map(HostTimes::host).orElseThrow().name();
        var area = new TextArea(
                visit.child().isEmpty()
                        ? getTranslation("appointment.question.to", "host", host)
                        : getTranslation("appointment.question.about", "host", host, "child", visit.child()));
        area.setMaxLength(Wishes.QUESTION_LENGTH);
        area.setWidthFull();
        area.getElement()
                .setAttribute("data-field", VisitDraft.question(visit.host().toString(), visit.child()));
        area.addValueChangeListener(change -> onChange.run());
        return area;
    }
}

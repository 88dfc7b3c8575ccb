package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.homeroom.appointment.AppointmentDay;
import org.homeroom.language.Formats;

/** Whom the family would like to meet. */
class HostsSection extends Composite<FieldSet> {

    private final List<HostPicker> pickers;
    private final Runnable onChange;

    HostsSection(AppointmentDay day, Formats formats, Runnable onChange) {
        this.onChange = onChange;
        pickers = day.hosts().stream()
                .sorted(Comparator.comparing(times -> times.host().name(), formats.collator(getLocale())))
                .map(times -> new HostPicker(times, this))
                .toList();
        var why = new Paragraph(getTranslation("appointment.hosts.why"));
        why.addClassName("why");
        getContent().setLegendText(getTranslation("appointment.hosts"));
        getContent().addClassName("form-section");
        getContent().add(why);
        pickers.forEach(getContent()::add);
    }

    List<Wished> wished() {
        return pickers.stream().flatMap(picker -> picker.wished().stream()).toList();
    }

    String child() {
        return pickers.stream()
                .map(HostPicker::child)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    void write(VisitDraft draft) {
        pickers.forEach(picker -> picker.write(draft));
    }

    void show(VisitDraft draft) {
        pickers.forEach(picker -> picker.show(draft));
    }

    void changed() {
        onChange.run();
    }

    void focus() {
        pickers.stream().findFirst().ifPresent(HostPicker::focus);
    }
}

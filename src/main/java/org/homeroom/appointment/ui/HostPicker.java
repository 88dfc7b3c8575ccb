package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homeroom.appointment.HostTimes;
import org.homeroom.family.NewGuardian;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Badge;
import org.homeroom.page.Badge.Tone;

/** One teacher to meet, and the child or children it is about. */
class HostPicker extends Composite<Div> {

    private static final int CHILDREN_MOST = 4;

    private final HostTimes times;
    private final HostsSection section;
    private final TickBox tick = new TickBox();
    private final Div extra = new Div();
    private final List<TextField> children = new ArrayList<>();
    private final ActionButton more;

    HostPicker(HostTimes times, HostsSection section) {
        this.times = times;
        this.section = section;
        more = new ActionButton("plus", getTranslation("appointment.child.more"), this::addChild).quiet();
        tick.setEnabled(!times.free().isEmpty());
        tick.addValueChangeListener(change -> ticked(change.getValue()));
        extra.addClassName("choice-extra");
        extra.setVisible(false);
        extra.add(more);
        getContent().addClassName("host-picker");
        getContent().add(tick.in(label()), extra);
    }

    List<Wished> wished() {
        return tick.getValue()
                ? children.stream()
                        .map(child -> new Wished(times.host().id(), typed(child)))
                        .toList()
                : List.of();
    }

    /** The name typed last, to be offered for the next teacher. */
    String child() {
        return tick.getValue()
                ? children.stream()
                        .map(HostPicker::typed)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("")
                : "";
    }

    void write(VisitDraft draft) {
        if (tick.getValue()) {
            var meeting = new VisitDraft.Meeting();
            meeting.host = times.host().id().toString();
            children.forEach(child -> meeting.children.add(child.getValue()));
            draft.meetings.add(meeting);
        }
    }

    /** With no more children than there are fields for; not one who has no time left. */
    void show(VisitDraft draft) {
        var wished = draft.meetings.stream()
                .filter(meeting -> meeting.host.equals(times.host().id().toString()) && tick.isEnabled())
                .findFirst();
        tick.setValue(wished.isPresent());
        children.forEach(extra::remove);
        children.clear();
        more.setVisible(true);
        wished.ifPresent(meeting -> meeting.children.stream()
                .filter(Objects::nonNull)
                .limit(CHILDREN_MOST)
                .forEach(this::addField));
        if (wished.isPresent() && children.isEmpty()) {
            addField("");
        }
    }

    void focus() {
        tick.focus();
    }

    private Span label() {
        var name = new Span(times.host().name());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("host-name");
        int free = times.free().size();
        var badge = free == 0
                ? new Badge(Tone.DANGER, getTranslation("event.places.full"))
                : new Badge(
                        free <= 5 ? Tone.WARNING : Tone.SUCCESS,
                        getTranslation("event.places.appointments", "count", free));
        var label = new Span(name, badge);
        label.addClassName("host-label");
        return label;
    }

    private void ticked(boolean on) {
        if (on && children.isEmpty()) {
            addChild();
        }
        extra.setVisible(on);
        section.changed();
    }

    private void addChild() {
        var field = addField(children.isEmpty() ? section.child() : "");
        if (children.size() > 1) {
            field.focus();
            section.changed();
        }
    }

    private TextField addField(String child) {
        var field = new TextField(getTranslation("appointment.child"));
        field.setHelperText(getTranslation("appointment.child.why"));
        field.setMaxLength(NewGuardian.NAME_LENGTH);
        field.setWidthFull();
        field.setValue(child);
        field.getElement()
                .setAttribute("data-field", VisitDraft.child(times.host().id().toString(), children.size()));
        field.addValueChangeListener(change -> section.changed());
        children.add(field);
        extra.addComponentAtIndex(children.size() - 1, field);
        more.setVisible(children.size() < CHILDREN_MOST);
        return field;
    }

    private static String typed(TextField field) {
        return SafeText.clean(field.getValue()).replaceAll("\\s+", " ").strip();
    }
}

package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.homeroom.door.DoorDuties;
import org.homeroom.door.DoorHelper;
import org.homeroom.event.SlotId;
import org.homeroom.page.Icon;

/** For administrators: which volunteers work at this door. Each tick is kept at once. */
class DutySection extends Composite<NativeDetails> {

    private final DoorDuties duties;
    private final SlotId slot;
    private final Paragraph said = new Paragraph();

    DutySection(DoorDuties duties, SlotId slot) {
        this.duties = duties;
        this.slot = slot;
        said.getElement().setAttribute("role", "status");
        var helpers = duties.helpers(slot);
        var choices = new Div();
        choices.addClassName("choices");
        helpers.forEach(helper -> choices.add(choice(helper)));
        var why = new Paragraph(getTranslation(helpers.isEmpty() ? "door.duty.nobody" : "door.duty.why"));
        why.addClassName("quiet");
        getContent().addClassName("walk-in");
        getContent().setSummary(new Icon("people"), new Span(getTranslation("door.duty.title")));
        getContent().setContent(new Div(why, choices, said));
    }

    private NativeLabel choice(DoorHelper helper) {
        var box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setProperty("checked", helper.onDuty());
        box.addPropertyChangeListener("checked", "change", change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                duties.assign(slot, helper.account());
                said.setText(getTranslation("door.duty.assigned", "name", helper.name()));
            } else {
                duties.unassign(slot, helper.account());
                said.setText(getTranslation("door.duty.unassigned", "name", helper.name()));
            }
        });
        var label = new NativeLabel();
        label.addClassName("choice");
        label.getElement().appendChild(box);
        label.add(new Span(new Isolated(helper.name())));
        return label;
    }
}

package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.homeroom.event.SlotSummary;

/** How full a time slot is: as a bar, and in words. */
class FilledPlaces extends Composite<Span> {

    FilledPlaces(SlotSummary slot) {
        int taken = slot.taken();
        int capacity = slot.details().capacity();
        var bar = new Element("progress")
                .setAttribute("value", String.valueOf(Math.min(taken, capacity)))
                .setAttribute("max", String.valueOf(capacity))
                .setAttribute(
                        "aria-label", getTranslation("event.staff.filled.label", "taken", taken, "capacity", capacity));
        getContent().addClassName("filled");
        if (slot.isFull()) {
            getContent().addClassName("filled-full");
        }
        getContent().getElement().appendChild(bar);
        getContent().add(new Span(getTranslation("event.staff.filled", "taken", taken, "capacity", capacity)));
    }
}

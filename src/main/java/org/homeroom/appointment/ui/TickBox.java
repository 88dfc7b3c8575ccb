package org.homeroom.appointment.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** The native box to tick, in a label as large as what it says. */
@Tag("input")
final class TickBox extends AbstractSinglePropertyField<TickBox, Boolean> implements Focusable<TickBox> {

    TickBox() {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
    }

    NativeLabel in(Component... words) {
        var label = new NativeLabel();
        label.addClassName("choice");
        label.add(this, new Span(words));
        return label;
    }
}

package org.homeroom.attendance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A box to tick in a plain HTML form: ticked, it adds {@code name=value} to the address. */
final class ChoiceBox extends Composite<NativeLabel> {

    ChoiceBox(String name, String value, boolean ticked, String words, String more) {
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", name).setAttribute("value", value);
        if (ticked) {
            box.getElement().setAttribute("checked", true);
        }
        var explained = new Span(more);
        explained.addClassName("choice-more");
        getContent().addClassName("choice");
        getContent().add(box, new Span(new Span(words), explained));
    }
}

package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A labelled field of a plain HTML form: what it holds goes where the form leads, under its name. */
public final class PlainField extends Composite<Paragraph> {

    public PlainField(String label, String name, Component field) {
        field.setId(name);
        field.getElement().setAttribute("name", name);
        var forField = new NativeLabel(label);
        forField.setFor(name);
        getContent().addClassName("field");
        getContent().add(forField, field);
    }

    public static PlainField day(String label, String name, String value) {
        var input = new Input();
        input.setType("date");
        input.getElement().setAttribute("value", value);
        return new PlainField(label, name, input);
    }

    /** Something that belongs to the field, after it. */
    public void add(Component more) {
        getContent().add(more);
    }
}

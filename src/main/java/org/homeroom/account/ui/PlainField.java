package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A field of a plain HTML form: what is typed goes to the address the form names, not to this component. */
class PlainField extends Composite<Paragraph> {

    private final Input input = new Input();

    /** @param autocomplete what the browser's own memory calls it */
    PlainField(String name, String label, String type, String autocomplete) {
        input.setId(name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        var forInput = new NativeLabel(label);
        forInput.setFor(name);
        getContent().addClassName("field");
        getContent().add(forInput, input);
    }

    final Input input() {
        return input;
    }
}

package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A small number, set with two thumbs' worth of buttons. */
class Counter extends Composite<Div> {

    private final int least;
    private final int most;
    private final int start;
    private final Element output = new Element("output");
    private int value;

    /** @param words key of its label; {@code .fewer} and {@code .more} are the buttons' */
    Counter(String words, int least, int start, int most) {
        this.least = least;
        this.most = most;
        this.start = start;
        var label = getTranslation(words);
        getContent().addClassName("counter");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        output.setAttribute("aria-label", label);
        getContent().add(new Span(label), button("−", words + ".fewer", -1));
        getContent().getElement().appendChild(output);
        getContent().add(button("+", words + ".more", 1));
        set(start);
    }

    int value() {
        return value;
    }

    void reset() {
        set(start);
    }

    private NativeButton button(String sign, String words, int step) {
        var button = new NativeButton(sign, click -> set(value + step));
        button.addClassName("button");
        button.getElement().setAttribute("type", "button").setAttribute("aria-label", getTranslation(words));
        return button;
    }

    private void set(int number) {
        value = Math.clamp(number, least, most);
        output.setText(String.valueOf(value));
    }
}

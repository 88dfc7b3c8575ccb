package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DebouncePhase;
import org.homeroom.page.Icon;

/** A button for hurried thumbs: a double tap is one tap, even when the button has changed its meaning in between. */
class TapButton extends Composite<NativeButton> {

    private static final int DOUBLE_TAP_MILLIS = 600;

    private Runnable onTap = () -> {};

    TapButton() {
        getContent().addClassName("button");
        getContent().getElement().setAttribute("type", "button");
        getContent()
                .getElement()
                .addEventListener("click", click -> onTap.run())
                .debounce(DOUBLE_TAP_MILLIS, DebouncePhase.LEADING);
    }

    TapButton(String icon, String label, Runnable onTap) {
        this();
        show(icon, new Span(label));
        does(onTap);
    }

    void show(String icon, Component... label) {
        getContent().removeAll();
        getContent().add(new Icon(icon));
        getContent().add(label);
    }

    void does(Runnable onTap) {
        this.onTap = onTap;
    }
}

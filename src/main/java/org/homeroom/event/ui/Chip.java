package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import org.homeroom.page.Icon;

/** A choice that is on or off, and that narrows what is shown at once. */
class Chip extends Composite<NativeButton> {

    Chip(String words, Runnable onTap) {
        getContent().addClassName("chip");
        getContent().add(words);
        getContent().getElement().setAttribute("type", "button");
        getContent().addClickListener(tap -> onTap.run());
        press(false);
    }

    Chip(String icon, String words, Runnable onTap) {
        this(words, onTap);
        getContent().addComponentAsFirst(new Icon(icon));
    }

    void press(boolean on) {
        getContent().getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    boolean isPressed() {
        return "true".equals(getContent().getElement().getAttribute("aria-pressed"));
    }

    String words() {
        return getContent().getElement().getTextRecursively().strip();
    }
}

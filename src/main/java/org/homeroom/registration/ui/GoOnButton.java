package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.homeroom.page.Icon;

/** The way on: the one button of a form that the Enter key presses, too. */
class GoOnButton extends Composite<NativeButton> {

    GoOnButton(String words, Runnable onPress) {
        getContent().add(new Span(words), new Icon("arrow-forward"));
        getContent().addClassNames("button", "button-primary");
        getContent().getElement().setAttribute("type", "submit");
        getContent().addClickListener(click -> onPress.run());
    }
}

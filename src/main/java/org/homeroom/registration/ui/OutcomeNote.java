package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homeroom.page.Icon;

/** What became of a wish, and what can be done now. */
class OutcomeNote extends Composite<Div> implements Focusable<Div> {

    private OutcomeNote(String tone, String icon, String role, String words, Component... actions) {
        var text = new Div(new Paragraph(words));
        if (actions.length > 0) {
            var buttons = new Div(actions);
            buttons.addClassName("buttons");
            text.add(buttons);
        }
        getContent().addClassNames("note", tone);
        getContent().getElement().setAttribute("role", role).setAttribute("tabindex", "-1");
        getContent().add(new Icon(icon), text);
    }

    /** It cannot be as wished. */
    static OutcomeNote no(String words, Component... actions) {
        return new OutcomeNote("note-danger", "alert", "alert", words, actions);
    }

    /** It can, but otherwise than one might think. */
    static OutcomeNote but(String words, Component... actions) {
        return new OutcomeNote("note-warning", "clock", "status", words, actions);
    }

    static OutcomeNote done(String words) {
        return new OutcomeNote("note-success", "check", "status", words);
    }
}

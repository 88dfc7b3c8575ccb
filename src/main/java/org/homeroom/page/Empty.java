package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing is, or something went wrong: a drawing, what it is, what it means, and what to do next. */
public final class Empty extends Composite<Div> {

    /** @param heading of the level that fits the page */
    public Empty(String drawing, HtmlContainer heading, String words, Component... actions) {
        getContent().addClassName("empty");
        getContent().add(new Drawing(drawing, 160, 120), heading, new Paragraph(words));
        if (actions.length > 0) {
            var buttons = new Div(actions);
            buttons.addClassName("buttons");
            getContent().add(buttons);
        }
    }

    /** Below what to do next, for whoever that did not help. */
    public Empty saying(String more) {
        getContent().add(new Paragraph(more));
        return this;
    }
}

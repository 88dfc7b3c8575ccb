package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.H1;

/** The heading that the reader is brought to when the page changes under a button. */
class StepHeading extends Composite<H1> implements Focusable<H1> {

    StepHeading(String words) {
        getContent().setText(words);
        getContent().getElement().setAttribute("tabindex", "-1");
    }
}

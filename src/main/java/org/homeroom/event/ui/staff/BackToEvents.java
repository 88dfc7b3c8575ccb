package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;

/** The way back to the list. */
class BackToEvents extends Composite<Div> {

    BackToEvents() {
        getContent()
                .add(new InnerLink(
                                EventsView.ADDRESS,
                                new Icon("arrow-forward"),
                                new Span(getTranslation("event.staff.events.title")))
                        .look("back-link"));
    }
}

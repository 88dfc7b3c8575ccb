package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.page.Empty;
import org.homeroom.page.InnerLink;

/** In place of the form, when no time of the event can be registered for. */
class NothingOpen extends Composite<Div> {

    NothingOpen(EventSummary event) {
        var why = event.state() == EventState.CANCELLED ? "cancelled" : "closed";
        getContent()
                .add(new Empty(
                        "celebration",
                        new H1(getTranslation("registration.nothingOpen." + why)),
                        getTranslation("registration.nothingOpen." + why + ".words"),
                        new InnerLink("events/" + event.slug(), getTranslation("registration.toEvent")).look("button"),
                        new InnerLink("", getTranslation("registration.toOthers")).look("button", "button-primary")));
    }
}

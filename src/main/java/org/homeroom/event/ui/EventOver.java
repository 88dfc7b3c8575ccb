package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.homeroom.page.ButtonLink;
import org.homeroom.page.Empty;

/** Where the times would stand of an event that nobody can come to any more. */
class EventOver extends Composite<Div> {

    private EventOver(String key) {
        getContent()
                .add(new Empty(
                        "celebration",
                        new H2(getTranslation(key)),
                        getTranslation(key + ".words"),
                        new ButtonLink("", getTranslation("event.toOthers")).primary()));
    }

    static EventOver cancelled() {
        return new EventOver("event.cancelled");
    }

    static EventOver past() {
        return new EventOver("event.past");
    }
}

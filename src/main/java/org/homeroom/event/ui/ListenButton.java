package org.homeroom.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Reads a part of the page aloud; it shows itself only on a device that has a voice for its language. */
@Tag("homeroom-listen")
@JsModule("./listen/homeroom-listen.ts")
class ListenButton extends Component {

    /** @param ids of the elements to be read, in this order, each in the language it is marked with */
    ListenButton(String... ids) {
        getElement()
                .setAttribute("for", String.join(" ", ids))
                .setProperty("listenLabel", getTranslation("event.listen.start"))
                .setProperty("pauseLabel", getTranslation("event.listen.pause"))
                .setProperty("resumeLabel", getTranslation("event.listen.resume"))
                .setProperty("stopLabel", getTranslation("event.listen.stop"));
    }
}

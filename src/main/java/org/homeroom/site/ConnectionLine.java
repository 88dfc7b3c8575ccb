package org.homeroom.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The line that says what is going on with the connection; only the browser knows. It stands in for what Vaadin would
 * show, and opens a page again whose session has ended.
 */
@Tag("homeroom-connection")
@JsModule("./network/homeroom-connection.ts")
class ConnectionLine extends Component {

    ConnectionLine() {
        getElement()
                .setAttribute("role", "status")
                .setAttribute("away", getTranslation("site.offline.trying"))
                .setAttribute("sends", getTranslation("site.offline.sends"))
                .setAttribute("keep", getTranslation("site.offline.keep"))
                .setAttribute("goes-on", getTranslation("site.offline.goesOn"))
                .setAttribute("slow", getTranslation("site.offline.slow"))
                .setAttribute("back", getTranslation("site.offline.back"))
                .setAttribute("expired-caption", getTranslation("site.expired.title"))
                .setAttribute("expired", getTranslation("site.expired.words"))
                .setAttribute("again", getTranslation("site.expired.again"));
    }
}

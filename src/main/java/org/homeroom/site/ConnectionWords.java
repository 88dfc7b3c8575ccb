package org.homeroom.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What the strip at the page's top says of the connection; Vaadin lets only the browser set it. */
@Tag("homeroom-connection-words")
@JsModule("./site/homeroom-connection-words.ts")
class ConnectionWords extends Component {

    ConnectionWords() {
        getElement()
                .setAttribute("online", getTranslation("site.offline.back"))
                .setAttribute("reconnecting", getTranslation("site.offline.trying"))
                .setAttribute("offline", getTranslation("site.offline.gaveUp"));
    }
}

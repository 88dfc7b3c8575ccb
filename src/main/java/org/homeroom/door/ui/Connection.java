package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Says whether this device still reaches the school. */
@Tag("door-connection")
@JsModule("./door/door-connection.ts")
class Connection extends Component {

    Connection() {
        getElement()
                .setProperty("connectedLabel", getTranslation("door.connection.connected"))
                .setProperty("lostLabel", getTranslation("door.connection.lost"));
    }
}

package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.Consumer;

/** Reads families' codes with the device's camera, one after the other, until it is stopped. */
@Tag("qr-scanner")
@JsModule("./door/qr-scanner.ts")
@NpmPackage(value = "qr", version = "0.7.0")
class QrScanner extends Component {

    private static final String TEXT = "event.detail.text";

    /**
     * @param onCode what a code says
     * @param onStopped when the camera is off again: stopped by hand, refused, or not there
     */
    QrScanner(Consumer<String> onCode, Runnable onStopped) {
        getElement()
                .setProperty("videoLabel", getTranslation("door.scan.video"))
                .setProperty("stopLabel", getTranslation("door.scan.stop"))
                .setProperty("startingLabel", getTranslation("door.scan.starting"))
                .setProperty("refusedLabel", getTranslation("door.scan.refused"))
                .setProperty("missingLabel", getTranslation("door.scan.missing"));
        getElement()
                .addEventListener(
                        "scanned",
                        scan -> onCode.accept(scan.getEventData().path(TEXT).asString()))
                .addEventData(TEXT);
        getElement().addEventListener("stopped", stop -> onStopped.run());
    }

    void setActive(boolean active) {
        getElement().setProperty("active", active);
    }
}

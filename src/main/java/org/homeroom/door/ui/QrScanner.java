package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;

/** Reads families' codes with the device's camera, one after the other, until it is stopped. */
@Tag("qr-scanner")
@JsModule("./door/qr-scanner.ts")
@NpmPackage(value = "qr", version = "0.7.0")
class QrScanner extends Component {

    @DomEvent("scanned")
    static class ScannedEvent extends ComponentEvent<QrScanner> {

        private final String text;

        public ScannedEvent(QrScanner source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** The camera is off again: stopped by hand, refused, or not there. */
    @DomEvent("stopped")
    static class StoppedEvent extends ComponentEvent<QrScanner> {

        public StoppedEvent(QrScanner source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    QrScanner() {
        getElement()
                .setProperty("videoLabel", getTranslation("door.scan.video"))
                .setProperty("stopLabel", getTranslation("door.scan.stop"))
                .setProperty("startingLabel", getTranslation("door.scan.starting"))
                .setProperty("refusedLabel", getTranslation("door.scan.refused"))
                .setProperty("missingLabel", getTranslation("door.scan.missing"));
    }

    void setActive(boolean active) {
        getElement().setProperty("active", active);
    }

    Registration addScannedListener(ComponentEventListener<ScannedEvent> listener) {
        return addListener(ScannedEvent.class, listener);
    }

    Registration addStoppedListener(ComponentEventListener<StoppedEvent> listener) {
        return addListener(StoppedEvent.class, listener);
    }
}

package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/** A short sound for each kind of answer, and the button that mutes them on this device. */
@Tag("door-sound")
@JsModule("./door/door-sound.ts")
class DoorSound extends Component {

    private int played;
    private boolean silent;

    DoorSound() {
        getElement()
                .setProperty("onLabel", getTranslation("door.sound.on"))
                .setProperty("offLabel", getTranslation("door.sound.off"));
    }

    /** For answers to what is still being typed. */
    void setSilent(boolean silent) {
        this.silent = silent;
    }

    /** The same sound twice is two changes. */
    void play(Tone tone) {
        if (silent) {
            return;
        }
        played++;
        getElement().setProperty("cue", tone.name().toLowerCase(Locale.ROOT) + ":" + played);
    }
}

package org.homeroom.door.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.communication.PushMode;
import org.homeroom.door.DoorBell;
import org.homeroom.event.SlotId;

/** Lets a view hear of what happens at other doors while it is on the screen. Only such pages hold a connection open. */
final class LiveDoor {

    private LiveDoor() {}

    static void connect(Component view, SlotId slot, DoorBell bell, Runnable onChange) {
        view.addAttachListener(attached -> connect(attached, slot, bell, onChange));
    }

    private static void connect(AttachEvent attached, SlotId slot, DoorBell bell, Runnable onChange) {
        var ui = attached.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        var stop = bell.listen(slot, () -> update(ui, onChange));
        attached.getSource().addDetachListener(detached -> {
            detached.unregisterListener();
            stop.run();
            if (!ui.isClosing()) {
                ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
            }
        });
    }

    private static void update(UI ui, Runnable onChange) {
        try {
            ui.access(onChange::run);
        } catch (UIDetachedException gone) {
            // the page was closed between the bell and now
        }
    }
}

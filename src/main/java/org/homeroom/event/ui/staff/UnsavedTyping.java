package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Keeps what was typed and not saved from being lost unasked: on the way to another screen, and with the window. */
@Tag("homeroom-unsaved")
@JsModule("./unsaved/homeroom-unsaved.ts")
class UnsavedTyping extends Component {

    private int saves;

    /** All that was typed so far is safe. */
    void saved() {
        getElement().setProperty("saves", ++saves);
    }

    /** Stays here unless the person wants to leave. */
    void ask(BeforeLeaveEvent leaving) {
        var onward = leaving.postpone();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("event.staff.unsaved.title"));
        dialog.setText(getTranslation("event.staff.unsaved.words"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("event.staff.unsaved.stay"));
        dialog.setConfirmText(getTranslation("event.staff.unsaved.leave"));
        dialog.setConfirmButtonTheme("error");
        dialog.addCancelListener(stay -> onward.cancel());
        dialog.addConfirmListener(leave -> {
            saved();
            onward.proceed();
        });
        dialog.open();
    }
}

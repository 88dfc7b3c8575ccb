package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeLeaveEvent;
import org.homeroom.page.AskDialog;

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
        new AskDialog(
                        getTranslation("event.staff.unsaved.title"),
                        getTranslation("event.staff.unsaved.words"),
                        getTranslation("event.staff.unsaved.stay"),
                        getTranslation("event.staff.unsaved.leave"),
                        () -> {
                            saved();
                            onward.proceed();
                        })
                .otherwise(onward::cancel)
                .open();
    }
}

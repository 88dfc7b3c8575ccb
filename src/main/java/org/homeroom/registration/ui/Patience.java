package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import org.homeroom.page.Overload;
import org.homeroom.page.TryAgain;
import org.jspecify.annotations.Nullable;

/**
 * Does what a family asked for: at once, or a little later by itself while too many ask at the same time. The page
 * stays as it is meanwhile. Only for what may be asked for twice and happens once.
 */
final class Patience {

    private final Notices notices;
    private final Component page;
    private @Nullable TryAgain waiting;
    private Runnable asked = () -> {};

    /** @param notices where it says that it takes longer */
    Patience(Notices notices, Component page) {
        this.notices = notices;
        this.page = page;
    }

    void during(Runnable action) {
        try {
            action.run();
            stopWaiting();
        } catch (RuntimeException failure) {
            if (!Overload.caused(failure)) {
                throw failure;
            }
            waitFor(action);
        }
    }

    /** What was asked for last counts: on a slow page one may have pressed something else meanwhile. */
    private void waitFor(Runnable action) {
        asked = action;
        if (waiting == null || !notices.shows(waiting)) {
            waiting = new TryAgain(page.getTranslation("page.busy.again"), () -> during(asked));
            notices.say(waiting);
        } else {
            waiting.later();
        }
    }

    private void stopWaiting() {
        if (waiting != null) {
            notices.remove(waiting);
            waiting = null;
        }
    }
}

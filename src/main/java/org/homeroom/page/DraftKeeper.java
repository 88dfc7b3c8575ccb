package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/**
 * Keeps a draft on the family's own device, with what is typed into the form around it before it reaches us, and hands
 * back what was kept there when the page opens.
 */
@Tag("homeroom-draft")
@JsModule("./draft/homeroom-draft.ts")
public class DraftKeeper extends Component {

    /** What was kept; both texts are empty when nothing was. */
    @DomEvent("draft-kept")
    public static class Kept extends ComponentEvent<DraftKeeper> {

        private final String draft;
        private final String typed;
        private final String pressed;
        private final boolean longAgo;

        public Kept(
                DraftKeeper source,
                boolean fromClient,
                @EventData("event.detail.draft") String draft,
                @EventData("event.detail.typed") String typed,
                @EventData("event.detail.pressed") String pressed,
                @EventData("event.detail.longAgo") boolean longAgo) {
            super(source, fromClient);
            this.draft = draft;
            this.typed = typed;
            this.pressed = pressed;
            this.longAgo = longAgo;
        }

        public String draft() {
            return draft;
        }

        /** What was typed last into each field, by the fields’ names. */
        public Map<String, String> typed() {
            return DeviceJson.readTyped(typed);
        }

        /** What the form’s button stood for when it was pressed without being answered; empty when it was not. */
        public String pressed() {
            return pressed;
        }

        /** Whether that was so long ago that it is not to be done unasked: families share phones. */
        public boolean isPressedLongAgo() {
            return longAgo;
        }
    }

    /** @param name of the form whose drafts it keeps */
    public DraftKeeper(String name) {
        getElement().setAttribute("name", name);
        getElement().setAttribute("hidden", true).setAttribute("waits", getTranslation("page.offline.waits"));
    }

    /** One that clears what was kept, and keeps nothing. */
    public static DraftKeeper clearing(String name) {
        var keeper = new DraftKeeper(name);
        keeper.getElement().setAttribute("clear", true);
        return keeper;
    }

    public void onKept(ComponentEventListener<Kept> listener) {
        addListener(Kept.class, listener);
    }

    /** What was kept is on the page; one may type from now on. */
    public void opened() {
        getElement().callJsFunction("open");
    }

    /**
     * The form’s button is pressed again for the family, when the connection or the page got lost before we answered.
     *
     * @param what it stands for, as it will be told: “next”, “send” or “join”, a space, and what we tell it by
     */
    public void press(String what) {
        getElement().setAttribute("press", what);
    }

    /** Does what was pressed. The device forgets the press then, unless we are too busy and it has to be made again. */
    public void answer(Runnable action) {
        boolean busy = false;
        try {
            action.run();
        } catch (RuntimeException failure) {
            busy = Overload.caused(failure);
            throw failure;
        } finally {
            if (!busy) {
                getElement().callJsFunction("answered");
            }
        }
    }

    /** @param draft as {@link DeviceJson} writes it */
    public void keep(String draft) {
        getElement().setProperty("draft", draft);
    }

    /** Forgets all of it. */
    public void clear() {
        getElement().setProperty("draft", "");
    }
}

package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Keeps a draft on the family's own device, with what is typed into the form around it before it reaches us, and hands
 * back what was kept there when the page opens.
 */
@Tag("homeroom-draft")
@JsModule("./registration/homeroom-draft.ts")
class DraftKeeper extends Component {

    /** What was kept; both texts are empty when nothing was. Public, since Vaadin makes it. */
    @DomEvent("draft-kept")
    public static class Kept extends ComponentEvent<DraftKeeper> {

        private final String draft;
        private final String typed;

        public Kept(
                DraftKeeper source,
                boolean fromClient,
                @EventData("event.detail.draft") String draft,
                @EventData("event.detail.typed") String typed) {
            super(source, fromClient);
            this.draft = draft;
            this.typed = typed;
        }

        String draft() {
            return draft;
        }

        String typed() {
            return typed;
        }
    }

    /** @param event whose drafts it keeps */
    DraftKeeper(String event) {
        getElement().setAttribute("name", event);
        getElement().setAttribute("hidden", true);
    }

    /** One that clears what was kept, and keeps nothing. */
    static DraftKeeper clearing(String event) {
        var keeper = new DraftKeeper(event);
        keeper.getElement().setAttribute("clear", true);
        return keeper;
    }

    void onKept(ComponentEventListener<Kept> listener) {
        addListener(Kept.class, listener);
    }

    /** What was kept is on the page; one may type from now on. */
    void opened() {
        getElement().callJsFunction("open");
    }

    void keep(RegistrationDraft draft) {
        getElement().setProperty("draft", DraftJson.write(draft));
    }

    void clear() {
        getElement().setProperty("draft", "");
    }
}

package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Says that it takes a little longer, and tries again by itself after pauses that grow; whoever does not want to wait
 * can try at once. It stays calm: nothing is lost and nothing has to be done.
 */
public final class TryAgain extends Composite<Div> implements Focusable<Div> {

    /** Tells when a pause is over. */
    @Tag("homeroom-retry")
    @JsModule("./retry/homeroom-retry.ts")
    static class Pauses extends Component {}

    private final Pauses pauses = new Pauses();
    private int attempt;

    public TryAgain(String words, Runnable again) {
        var now = new ActionButton(getTranslation("page.busy.now"), again);
        var buttons = new Div(now);
        buttons.addClassName("buttons");
        pauses.getElement().setAttribute("attempt", "0").addEventListener("retry", over -> again.run());
        getContent().addClassName("note");
        getContent().getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        getContent().add(new Icon("clock"), new Div(new Paragraph(words), buttons, pauses));
    }

    /** It did not work this time either: the next pause is longer. */
    public void later() {
        pauses.getElement().setAttribute("attempt", String.valueOf(++attempt));
    }
}

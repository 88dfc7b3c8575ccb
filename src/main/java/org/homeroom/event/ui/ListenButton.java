package org.homeroom.event.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.homeroom.page.Icon;

/** Reads a part of the page aloud; it shows itself only on a device that has a voice for its language. */
@Tag("homeroom-listen")
@JsModule("./listen/homeroom-listen.ts")
class ListenButton extends HtmlContainer {

    /** @param ids of the elements to be read, in this order, each in the language it is marked with */
    ListenButton(String... ids) {
        var stop = button("close", "event.listen.stop");
        stop.addClassName("button-quiet");
        stop.getElement().setAttribute("hidden", true);
        var row = new Span(button("speaker", "event.listen.start"), stop);
        row.addClassName("buttons");
        add(row);
        getElement()
                .setAttribute("hidden", true)
                .setAttribute("for", String.join(" ", ids))
                .setProperty("listenLabel", getTranslation("event.listen.start"))
                .setProperty("pauseLabel", getTranslation("event.listen.pause"))
                .setProperty("resumeLabel", getTranslation("event.listen.resume"));
    }

    private NativeButton button(String icon, String key) {
        var button = new NativeButton();
        button.add(new Icon(icon), new Span(getTranslation(key)));
        button.addClassName("button");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}

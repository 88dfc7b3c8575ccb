package org.homeroom.page;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Hands a page on by the phone's own share sheet; where there is none it copies the link and says so. */
@Tag("homeroom-share")
@JsModule("./share/homeroom-share.ts")
public final class ShareButton extends HtmlContainer {

    private final NativeButton button = new NativeButton();

    /**
     * @param title of what is shared
     * @param copied what is said once the link is copied
     * @param failed what is said before the link, for those who have to copy it themselves
     */
    public ShareButton(String title, String words, String copied, String failed) {
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        button.add(new Icon("share"), new Span(words));
        button.addClassName("button");
        button.getElement().setAttribute("type", "button");
        var row = new Span(button, said);
        row.addClassName("buttons");
        add(row);
        getElement()
                .setProperty("shareTitle", title)
                .setProperty("language", getLocale().toLanguageTag())
                .setProperty("copiedLabel", copied)
                .setProperty("failedLabel", failed);
    }

    /** Shares another page than the one it is on. */
    public ShareButton leadingTo(String path) {
        getElement().setProperty("sharePath", path);
        return this;
    }

    public ShareButton look(String className) {
        button.addClassName(className);
        return this;
    }
}

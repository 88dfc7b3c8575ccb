package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;

/** A link that looks like the action it is. */
public final class ButtonLink extends Composite<Anchor> {

    public ButtonLink(String href, String words) {
        getContent().setHref(href);
        getContent().setText(words);
        getContent().addClassName("button");
    }

    public ButtonLink primary() {
        getContent().addClassName("button-primary");
        return this;
    }

    public ButtonLink quiet() {
        getContent().addClassName("button-quiet");
        return this;
    }
}

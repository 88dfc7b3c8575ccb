package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A drawing beside words, never instead of them; the names are those of {@code icons.css}. */
public final class Icon extends Composite<Span> {

    public Icon(String name) {
        getContent().addClassNames("icon", "icon-" + name);
        getContent().getElement().setAttribute("aria-hidden", "true");
    }
}

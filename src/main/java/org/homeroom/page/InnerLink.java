package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;

/** A link to another of our screens, opened without loading the page anew. */
public final class InnerLink extends Composite<Anchor> {

    /** @param href from the application's root, without a leading slash */
    public InnerLink(String href, Component... content) {
        getContent().setHref(href);
        getContent().add(content);
        getContent().getElement().setAttribute("router-link", true);
    }

    public InnerLink(String href, String words) {
        this(href, new Text(words));
    }

    public InnerLink look(String... classNames) {
        getContent().addClassNames(classNames);
        return this;
    }

    public String href() {
        return getContent().getHref();
    }
}

package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import org.homeroom.event.CatalogueQuery;
import org.homeroom.page.Icon;

/**
 * A choice that is on or off, and that narrows what is shown at once: a plain link to the page with this choice made or
 * taken back.
 */
class Chip extends Composite<Anchor> {

    private static final String PAGE = "."; // browsers take an empty address for the present one, query and all

    Chip(String words) {
        getContent().addClassName("chip");
        getContent().add(words);
        // There are more combinations than a search engine should try
        getContent().getElement().setAttribute("rel", "nofollow");
    }

    Chip(String icon, String words) {
        this(words);
        getContent().addComponentAsFirst(new Icon(icon));
    }

    Chip show(boolean on, CatalogueQuery other) {
        var address = new Location(CatalogueView.ADDRESS, CatalogueAddress.write(other)).getPathWithQueryParameters();
        getContent().setHref(address.isEmpty() ? PAGE : address);
        if (on) {
            getContent().getElement().setAttribute("aria-current", "true");
        }
        return this;
    }
}

package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;

/** Past everything that every page has. */
class SkipLink extends Composite<Anchor> {

    SkipLink() {
        getContent().setText(getTranslation("site.skip"));
        getContent().setRouterIgnore(true);
        getContent().addClassName("skip-link");
    }

    /** The page's base is the application's root, so a bare fragment would lead there. */
    void leadTo(Location page) {
        getContent().setHref(page.getPathWithQueryParameters() + "#" + MainPart.ID);
    }
}

package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;

/** Past everything that every page has. A landmark of its own, since it lies before all the others. */
class SkipLink extends Composite<Nav> {

    private final Anchor link = new Anchor();

    SkipLink() {
        link.setText(getTranslation("site.skip"));
        link.setRouterIgnore(true);
        link.addClassName("skip-link");
        getContent().addClassName("skip");
        getContent().setAriaLabel(getTranslation("site.skip"));
        getContent().add(link);
    }

    /** The page's base is the application's root, so a bare fragment would lead there. */
    void leadTo(Location page) {
        link.setHref(page.getPathWithQueryParameters() + "#" + MainPart.ID);
    }
}

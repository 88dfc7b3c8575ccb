package org.homeroom.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.homeroom.page.Drawing;

/** The school's name, which leads home, what lies beside it, and the languages last. */
class SiteHeader extends Composite<Header> {

    SiteHeader(String school, String home, LanguageSwitch languages, Component... links) {
        var row = new Div(home(school, home));
        row.add(links);
        row.add(languages);
        row.addClassName("site-header-row");
        getContent().addClassName("site-header");
        getContent().add(row);
    }

    /** The links to the pages, on a line of their own. */
    SiteHeader over(Component pages) {
        getContent().add(pages);
        return this;
    }

    private static Anchor home(String school, String address) {
        var home = new Anchor(address, new Drawing("logo", 40, 40, "school-logo"), new Span(school));
        home.addClassName("school-name");
        return home;
    }
}

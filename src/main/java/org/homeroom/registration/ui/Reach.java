package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.homeroom.page.Icon;
import org.homeroom.school.School;

/** Where a family can no longer do something by itself: whom to ask, a tap away. */
class Reach extends Composite<Div> {

    Reach(School school, String words) {
        var ways = new Div();
        ways.addClassName("buttons");
        var phone = school.contactPhone();
        if (phone != null) {
            ways.add(way("tel:" + phone.replaceAll("[^0-9+]", ""), "phone", phone));
        }
        ways.add(way("mailto:" + school.contactEmail(), "mail", school.contactEmail()));
        getContent().addClassName("note");
        getContent().add(new Icon("clock"), new Div(new Paragraph(words), ways));
    }

    /** Numbers and addresses run from left to right in every language. */
    private static Component way(String href, String icon, String code) {
        var letters = new Span(code);
        letters.getElement().setAttribute("dir", "ltr");
        var link = new Anchor(href, new Icon(icon), letters);
        link.addClassName("button");
        link.setRouterIgnore(true);
        return link;
    }
}

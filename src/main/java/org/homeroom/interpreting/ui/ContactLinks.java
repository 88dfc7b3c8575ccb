package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.homeroom.family.Contact;

/** How to reach somebody, each a link that does it. */
class ContactLinks extends Composite<Div> {

    ContactLinks(Contact contact) {
        contact.byEmail().ifPresent(email -> getContent().add(new Div(link("mailto:" + email, email))));
        contact.byPhone()
                .ifPresent(phone -> getContent().add(new Div(link("tel:" + phone.replaceAll("[^+0-9]", ""), phone))));
    }

    private static Anchor link(String href, String words) {
        var link = new Anchor(href, words);
        link.getElement().setAttribute("dir", "ltr");
        return link;
    }
}

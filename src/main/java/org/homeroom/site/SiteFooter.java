package org.homeroom.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.homeroom.page.Still;
import org.homeroom.school.School;

/** Help, always in the same place: whom to ask, what becomes of one's data, and the staff's own door. */
class SiteFooter extends Composite<Footer> {

    SiteFooter(Optional<School> school) {
        var row = new Div(new Paragraph(getTranslation("site.footer.help")));
        row.addClassName("site-footer-row");
        school.ifPresent(known -> row.add(contacts(known)));
        row.add(list(
                new Anchor("privacy", getTranslation("site.footer.privacy")),
                new Anchor("sign-in", getTranslation("site.footer.staff"))));
        getContent().addClassName("site-footer");
        Still.show(getContent(), row);
    }

    static Component contacts(School school) {
        var phone = school.contactPhone();
        var mail = new Anchor("mailto:" + school.contactEmail(), code(school.contactEmail()));
        return phone == null
                ? list(mail)
                : list(new Anchor("tel:" + phone.replaceAll("[^0-9+]", ""), code(phone)), mail);
    }

    private static Component list(Anchor... links) {
        var list = new UnorderedList();
        for (var link : links) {
            list.add(new ListItem(link));
        }
        return list;
    }

    /** Numbers and addresses run from left to right in every language. */
    private static Span code(String text) {
        var code = new Span(text);
        code.getElement().setAttribute("dir", "ltr");
        return code;
    }
}

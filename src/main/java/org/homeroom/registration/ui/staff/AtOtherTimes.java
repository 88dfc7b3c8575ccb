package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.FamilyFinder.Found;

/** Families with the name one looks for who come to something else, and the way there. */
class AtOtherTimes extends Composite<Div> {

    AtOtherTimes(List<Found> found, RosterWords words) {
        var list = new UnorderedList();
        found.forEach(each ->
                list.add(new ListItem(link(each, words), new Paragraph(words.when(each.slot(), getLocale())))));
        getContent().add(new H2(getTranslation("registration.staff.otherTimes")), list);
    }

    private InnerLink link(Found found, RosterWords words) {
        return new InnerLink(
                "staff/slots/" + found.family().slot() + "?q=" + found.family().shortCode(),
                getTranslation(
                        "registration.staff.otherTimes.who",
                        "name",
                        words.name(found.family()),
                        "event",
                        found.event().texts().read(getLocale()).title()));
    }
}

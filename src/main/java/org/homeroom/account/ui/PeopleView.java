package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.StaffAdministration;
import org.homeroom.account.StaffMember;
import org.homeroom.language.Languages;
import org.homeroom.school.PublicAddress;

/** The people who work at the school, and how more are let in. */
@Route("staff/people")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Composite<Div> implements HasDynamicTitle {

    private final StaffAdministration staff;
    private final CurrentStaff current;
    private final PublicAddress address;
    private final Div table = new Div();
    private final Div answer = new Div();

    PeopleView(StaffAdministration staff, CurrentStaff current, Languages languages, PublicAddress address) {
        this.staff = staff;
        this.current = current;
        this.address = address;
        var head = new Div(new Div(
                new H1(getTranslation("account.people.title")), new Paragraph(getTranslation("account.people.lead"))));
        head.addClassName("page-head");
        answer.getElement().setAttribute("role", "status");
        getContent().addClassName("page");
        getContent().add(head, answer, table, new InviteForm(staff, languages, this::refresh, this::linkNote));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.people.title");
    }

    private void refresh() {
        table.removeAll();
        table.add(new PeopleTable(staff.list(), current.get().id(), staff, this::refresh, this::showLink));
    }

    private void showLink(StaffMember person) {
        answer.removeAll();
        answer.add(linkNote(person.name(), staff.newLink(person.id())));
    }

    private OneTimeLink linkNote(String name, String token) {
        return new OneTimeLink(name, address.of("/welcome/" + token).toString());
    }
}

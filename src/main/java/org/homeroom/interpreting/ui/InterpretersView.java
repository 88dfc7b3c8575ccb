package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.interpreting.Interpreters;
import org.homeroom.interpreting.LeadTimeSettings;
import org.homeroom.page.Empty;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.page.SamePage;
import org.homeroom.page.Toolbar;

/** The interpreters a school works with, and how early it asks them. */
@Route(InterpretersView.ADDRESS)
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class InterpretersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "staff/interpreters";

    private final Interpreters interpreters;
    private final InterpretingWords words;
    private final boolean writes;
    private final Toolbar<Boolean> toolbar;
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private PeopleQuery query = new PeopleQuery(false, "");

    InterpretersView(
            Interpreters interpreters, LeadTimeSettings leadTimes, InterpretingWords words, CurrentStaff staff) {
        this.interpreters = interpreters;
        this.words = words;
        this.writes = staff.get().role() == Role.ADMINISTRATOR;
        toolbar = new Toolbar<>(
                getTranslation("interpreting.people.title"),
                getTranslation("interpreting.people.search"),
                PeopleQuery.TEXT_LENGTH,
                ValueChangeMode.TIMEOUT,
                text -> go(query.withText(text)));
        toolbar.offer(false, getTranslation("interpreting.people.working"), () -> go(query.with(false)));
        toolbar.offer(true, getTranslation("interpreting.people.retired"), () -> go(query.with(true)));
        count.getElement().setAttribute("role", "status");
        var head = new Div(new Div(new H1(getTranslation("interpreting.people.title")), count));
        head.addClassName("page-head");
        if (writes) {
            head.add(add());
        }
        getContent().addClassName("page");
        getContent()
                .add(
                        new Div(new InnerLink(
                                        BoardView.ADDRESS,
                                        new Icon("arrow-forward"),
                                        new Span(getTranslation("interpreting.board.title")))
                                .look("back-link")),
                        head,
                        toolbar,
                        results);
        if (writes) {
            getContent().add(new LeadTimesForm(leadTimes));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = PeopleQuery.of(event.getLocation().getQueryParameters());
        var all = interpreters.list();
        var order = words.formats().collator(getLocale());
        var found = all.stream()
                .filter(person -> query.accepts(person, words, getLocale()))
                .sorted((one, other) -> order.compare(one.name(), other.name()))
                .toList();
        toolbar.show(query.text(), query.retired());
        toolbar.setVisible(!all.isEmpty());
        count.setText(getTranslation("interpreting.people.count", "count", found.size()));
        results.removeAll();
        if (all.isEmpty()) {
            results.add(nothing("interpreting.people.none"));
        } else if (found.isEmpty()) {
            results.add(nothing("interpreting.people.noneFits"));
        } else {
            results.add(new InterpretersTable(found, words, writes));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interpreting.people.title");
    }

    private Empty nothing(String key) {
        return new Empty("language", new H2(getTranslation(key)), getTranslation(key + ".words"));
    }

    private InnerLink add() {
        return new InnerLink(InterpreterView.NEW, new Icon("plus"), new Span(getTranslation("interpreting.people.add")))
                .look("button", "button-primary");
    }

    private static void go(PeopleQuery query) {
        SamePage.show(ADDRESS, query.address());
    }
}

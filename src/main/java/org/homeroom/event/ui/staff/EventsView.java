package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Empty;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.page.SamePage;

/** All events of the school: what is planned, how full it is, which languages are missing. */
@Route("staff/events")
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class EventsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "staff/events";

    private final EventAdministration events;
    private final StaffWords words;
    private final Clock clock;
    private final boolean writes;
    private final EventsToolbar toolbar = new EventsToolbar(this::go);
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();

    EventsView(EventAdministration events, StaffWords words, CurrentStaff staff, Clock clock) {
        this.events = events;
        this.words = words;
        this.clock = clock;
        this.writes = staff.get().role() == Role.ADMINISTRATOR;
        count.getElement().setAttribute("role", "status");
        var head = new Div(new Div(new H1(getTranslation("event.staff.events.title")), count));
        head.addClassName("page-head");
        if (writes) {
            var buttons = new Div(newEvent());
            buttons.addClassName("buttons");
            head.add(buttons);
        }
        getContent().addClassName("page");
        getContent().add(head, toolbar, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EventsQuery.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("event.staff.events.title");
    }

    private void show(EventsQuery query) {
        var now = clock.instant();
        var all = events.list();
        var found = all.stream()
                .filter(event -> query.accepts(event, getLocale(), now))
                .toList();
        toolbar.show(query);
        toolbar.setVisible(!all.isEmpty());
        count.setText(getTranslation("event.staff.count", "count", found.size()));
        results.removeAll();
        if (all.isEmpty()) {
            results.add(nothingYet());
        } else if (found.isEmpty()) {
            results.add(nothingFits());
        } else {
            show(found, query);
        }
    }

    private void show(List<EventSummary> found, EventsQuery query) {
        results.add(new EventsTable(found.stream().limit(query.rows()).toList(), words, clock.instant()));
        if (found.size() > query.rows()) {
            var buttons = new Div(new ActionButton(getTranslation("event.staff.more"), () -> go(query.withMoreRows())));
            buttons.addClassName("buttons");
            results.add(buttons);
        }
    }

    private Empty nothingYet() {
        var title = new H2(getTranslation("event.staff.none"));
        return writes
                ? new Empty("celebration", title, getTranslation("event.staff.none.words"), newEvent())
                : new Empty("celebration", title, getTranslation("event.staff.none.wordsForTeacher"));
    }

    private Empty nothingFits() {
        return new Empty(
                "reading",
                new H2(getTranslation("event.staff.nothingFits")),
                getTranslation("event.staff.nothingFits.words"),
                new InnerLink(ADDRESS, getTranslation("event.staff.showAll")).look("button"));
    }

    private InnerLink newEvent() {
        return new InnerLink(NewEventView.ADDRESS, new Icon("plus"), new Span(getTranslation("event.staff.new")))
                .look("button", "button-primary");
    }

    private void go(EventsQuery query) {
        SamePage.show(ADDRESS, query.address());
    }
}

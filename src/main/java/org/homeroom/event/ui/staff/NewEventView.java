package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.NewEvent;
import org.homeroom.page.ActionButton;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;

/** A new event: what it is, and its words in the school's first language. It starts as a draft. */
@Route("staff/events/new")
@RolesAllowed("ADMINISTRATOR")
class NewEventView extends Composite<Div> implements BeforeLeaveObserver, HasDynamicTitle {

    static final String ADDRESS = "staff/events/new";

    private final EventAdministration events;
    private final School school;
    private final DetailsForm details = new DetailsForm();
    private final TextFields text;
    private final UnsavedTyping unsaved = new UnsavedTyping();
    private boolean created;

    NewEventView(EventAdministration events, SchoolService schools, CurrentStaff staff, StaffWords words) {
        this.events = events;
        school = schools.get(staff.get().school());
        text = new TextFields(school.sourceLanguage()).withoutOrigin();
        var lead = new Paragraph(getTranslation(
                "event.staff.new.lead", "language", words.locales(List.of(school.sourceLanguage()), getLocale())));
        lead.addClassName("lead");
        getContent().addClassNames("page", "page-narrow");
        getContent()
                .add(
                        new BackToEvents(),
                        new H1(getTranslation("event.staff.new")),
                        lead,
                        panel("event.staff.text.heading", text),
                        panel("event.staff.details", details),
                        buttons(),
                        unsaved);
        text.focus();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (!created && text.isUnsaved()) {
            unsaved.ask(leaving);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("event.staff.new");
    }

    private Section panel(String title, Component content) {
        var panel = new Section(new H2(getTranslation(title)), content);
        panel.addClassName("panel");
        return panel;
    }

    private Div buttons() {
        var buttons = new Div(new ActionButton(getTranslation("event.staff.new.save"), this::create).primary());
        buttons.addClassName("buttons");
        return buttons;
    }

    private void create() {
        var words = text.read();
        var rest = details.read();
        if (words.isEmpty()) {
            text.read(); // the first wrong field has the focus
        } else if (rest.isPresent()) {
            var id = events.create(new NewEvent(rest.get(), school.sourceLanguage(), words.get()));
            created = true;
            unsaved.saved();
            UI.getCurrent().navigate(EventEditorView.address(id), QueryParameters.of("created", ""));
        }
    }
}

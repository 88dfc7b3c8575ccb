package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import org.homeroom.account.CodeLookUps.LookUp;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.page.InnerLink;
import org.homeroom.page.Note;
import org.homeroom.page.TriedTooOften;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;

/** Everything one family is registered for, for whoever has the link to one of it. */
@Route("r/:code/all")
@AnonymousAllowed
class FamilyVisitsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address, right after booking. */
    static final String JUST_NOW = "new";

    private final AppointmentDesk desk;
    private final EventCatalogue catalogue;
    private final VisitTools tools;
    private final Clock clock;

    FamilyVisitsView(AppointmentDesk desk, EventCatalogue catalogue, VisitTools tools, Clock clock) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.tools = tools;
        this.clock = clock;
        getContent().addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        var code = event.getRouteParameters().get("code").flatMap(RegistrationCode::read);
        if (code.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        boolean justNow =
                event.getLocation().getQueryParameters().getParameters().containsKey(JUST_NOW);
        switch (desk.ofFamily(code.get())) {
            case LookUp.Found<List<RegistrationDetails>>(var visits) -> show(code.get(), visits, justNow);
            case LookUp.Unknown<List<RegistrationDetails>> unknown -> event.rerouteToError(NotFoundException.class);
            case LookUp.TooOften<List<RegistrationDetails>> often ->
                getContent().add(new TriedTooOften());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointment.all.title");
    }

    private void show(RegistrationCode code, List<RegistrationDetails> visits, boolean justNow) {
        getContent().add(new H1(getTranslation("appointment.all.title")));
        if (justNow) {
            var thanks = new Note(Note.Tone.SUCCESS, "check", getTranslation("appointment.all.thanks"));
            thanks.getElement().setAttribute("role", "status");
            getContent().add(thanks);
        }
        var list = new Div();
        list.addClassName("visit-cards");
        var events = visits.stream()
                .flatMap(visit -> catalogue.findOfSlot(visit.slot()).stream()
                        .peek(event -> list.add(new VisitCard(event, visit, tools, clock.instant()))))
                .toList();
        getContent().add(list);
        if (justNow) {
            events.stream()
                    .map(EventSummary::slug)
                    .distinct()
                    .forEach(slug -> getContent().add(VisitsOnDevice.forgetting(slug)));
        }
        events.stream()
                .filter(event -> event.coming(clock.instant()).stream()
                        .anyMatch(slot -> slot.metBy().isPresent() && slot.isFree()))
                .map(EventSummary::slug)
                .distinct()
                .forEach(slug -> getContent().add(more(code, slug)));
        var keep = new Paragraph(getTranslation("registration.yours.keep"));
        keep.addClassName("quiet");
        getContent().add(keep);
    }

    private Component more(RegistrationCode code, String slug) {
        var link = new InnerLink("r/" + code.value() + "/more/" + slug, getTranslation("appointment.all.more"))
                .look("button", "button-primary");
        var buttons = new Div(link);
        buttons.addClassName("buttons");
        return buttons;
    }
}

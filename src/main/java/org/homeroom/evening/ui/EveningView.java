package org.homeroom.evening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.homeroom.evening.EveningReport;
import org.homeroom.evening.EveningReports;
import org.homeroom.event.SlotId;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;
import org.homeroom.page.InnerLink;
import org.homeroom.page.Note;
import org.homeroom.page.PrintButton;

/** What a time slot was like, for staff. A series has a page for each of its dates: {@code ?date=2}. */
@Route("staff/slots/:id/evening")
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class EveningView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DATE = "date";

    private final EveningReports reports;
    private final EveningWords words;

    EveningView(EveningReports reports, EveningWords words) {
        this.reports = reports;
        this.words = words;
        getContent().addClassNames("page", "evening");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        event.getRouteParameters()
                .get("id")
                .flatMap(SlotId::parse)
                .flatMap(slot -> reports.of(slot, date(event)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evening.title");
    }

    private static int date(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DATE)
                .filter(typed -> typed.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private void show(EveningReport report) {
        getContent().add(back(report), head(report));
        if (report.slot().isSeries()) {
            getContent().add(dates(report));
        }
        if (!report.over()) {
            getContent().add(new Note(Note.Tone.PLAIN, "clock", getTranslation("evening.soFar")));
        }
        if (report.isKnown()) {
            getContent()
                    .add(
                            new TurnoutSection(report, words),
                            new ArrivalsSection(report, words),
                            new FamiliesSection(report, words));
        } else {
            getContent().add(new Note(Note.Tone.WARNING, "alert", getTranslation("evening.nobody")));
        }
        getContent().add(new HelpSection(report, words));
        if (report.voices().lettered() > 0
                || report.voices().rated() > 0
                || !report.voices().comments().isEmpty()
                || !report.voices().followed().isEmpty()) {
            getContent().add(new VoicesSection(report, words));
        }
    }

    private Component back(EveningReport report) {
        return new Div(new InnerLink(
                        "staff/slots/" + report.slot().id(),
                        new Icon("arrow-forward"),
                        new Span(getTranslation("evening.toSlot")))
                .look("back-link"));
    }

    private Component head(EveningReport report) {
        var text = report.event().texts().read(getLocale());
        var print = new Div(new PrintButton(getTranslation("evening.print")));
        print.addClassName("buttons");
        var head = new Div(
                new Div(
                        new H1(getTranslation("evening.title")),
                        new Paragraph(InLanguage.mark(new Span(text.title()), text.language())),
                        new Paragraph(words.when(report.slot(), report.session(), getLocale()))),
                print);
        head.addClassName("page-head");
        return head;
    }

    private Component dates(EveningReport report) {
        var choices = new Nav();
        choices.addClassNames("chips", "no-print");
        choices.setAriaLabel(getTranslation("evening.dates"));
        for (int date = 1; date <= report.slot().sessions().size(); date++) {
            var choice = new Anchor(
                    "staff/slots/" + report.slot().id() + "/evening?" + DATE + "=" + date,
                    words.shortDay(report.slot(), date, getLocale()));
            choice.addClassName("chip");
            if (date == report.session()) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            choices.add(choice);
        }
        return choices;
    }
}

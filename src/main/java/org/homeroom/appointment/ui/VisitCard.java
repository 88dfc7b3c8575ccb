package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.homeroom.event.EventSummary;
import org.homeroom.event.Host;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Badge;
import org.homeroom.page.Badge.Tone;
import org.homeroom.page.Facts;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationState;

/** One of a family's registrations, with the ways to change it. */
class VisitCard extends Composite<Article> {

    VisitCard(EventSummary event, RegistrationDetails visit, VisitTools tools, Instant now) {
        var slot = event.slots().stream()
                .filter(candidate -> candidate.id().equals(visit.slot()))
                .findFirst()
                .orElseThrow();
        var text = event.texts().read(getLocale());
        var title = new H2(slot.metBy().map(Host::name).orElse(text.title()));
        title.getElement().setAttribute("dir", "auto");
        getContent().addClassName("visit-card");
        getContent().add(title, facts(visit, slot, tools), state(visit, slot, now));
        if (!visit.wishes().question().isBlank()) {
            var question = new Paragraph(visit.wishes().question());
            question.getElement().setAttribute("dir", "auto");
            question.addClassName("quiet");
            getContent().add(question);
        }
        getContent().add(links(visit, slot, now));
    }

    private Facts facts(RegistrationDetails visit, SlotSummary slot, VisitTools tools) {
        var facts = new Facts()
                .with("calendar", tools.slots().when(slot, getLocale()))
                .with(
                        slot.meetingPlace().isPresent() ? "place" : "online",
                        tools.slots().place(slot, getLocale()));
        visit.about().ifPresent(child -> facts.with("child", getTranslation("appointment.about", "child", child)));
        return facts;
    }

    private Span state(RegistrationDetails visit, SlotSummary slot, Instant now) {
        if (visit.isCancelled() || slot.isCancelled()) {
            return new Span(new Badge(Tone.DANGER, getTranslation("event.slot.cancelled")));
        }
        if (slot.isPast(now)) {
            return new Span(new Badge(Tone.PLAIN, getTranslation("event.slot.past")));
        }
        return visit.state() == RegistrationState.CONFIRMED
                ? new Span(new Badge(Tone.SUCCESS, getTranslation("appointment.booked")))
                : new Span(new Badge(Tone.WARNING, getTranslation("appointment.waiting")));
    }

    private Div links(RegistrationDetails visit, SlotSummary slot, Instant now) {
        var address = "r/" + visit.code().value();
        var links = new Div();
        links.addClassName("buttons");
        var what = slot.metBy().map(Host::name).orElse("");
        links.add(link(address, "appointment.open", what));
        if (!visit.isCancelled() && !slot.isCancelled() && !slot.isPast(now)) {
            links.add(link(address + "?do=time", "appointment.move", what));
            links.add(link(address + "?do=cancel", "appointment.cancel", what));
        }
        return links;
    }

    private InnerLink link(String address, String key, String what) {
        var link = new InnerLink(address, getTranslation(key)).look("button", "button-quiet");
        link.getElement().setAttribute("aria-label", getTranslation(key) + " " + what);
        return link;
    }
}

package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.homeroom.page.Facts;
import org.homeroom.page.LineBreak;

/** When and where, and what the family asked for, with how that stands. */
class TicketFacts extends Composite<Div> {

    private final Yours yours;
    private final FormTools tools;
    private final Facts facts = new Facts();

    TicketFacts(Yours yours, FormTools tools) {
        this.yours = yours;
        this.tools = tools;
        host();
        facts.with("calendar", when());
        facts.with(yours.slot().meetingPlace().isPresent() ? "place" : "online", place());
        online();
        interpreters();
        access();
        question();
        getContent().add(facts);
    }

    private void host() {
        yours.slot().metBy().ifPresent(host -> {
            var name = new Span(host.name());
            name.getElement().setAttribute("dir", "auto");
            facts.with("people", name);
        });
    }

    private Component[] when() {
        List<Component> lines = new ArrayList<>();
        lines.add(new Span(tools.slots().when(yours.slot(), getLocale())));
        tools.slots().dayInOwnCalendar(yours.slot(), getLocale()).ifPresent(day -> {
            var quiet = new Span(day);
            quiet.addClassName("quiet");
            lines.add(new LineBreak());
            lines.add(quiet);
        });
        return lines.toArray(Component[]::new);
    }

    private String place() {
        return tools.slots().place(yours.slot(), getLocale());
    }

    /** Only for those who have a place. */
    private void online() {
        var link = yours.slot().details().onlineLink();
        if (link != null && yours.isComing()) {
            var anchor = new Anchor(link, getTranslation("registration.ticket.join"), AnchorTarget.BLANK);
            anchor.getElement().setAttribute("rel", "noreferrer noopener");
            facts.with("online", anchor);
        }
    }

    /** As long as somebody may still come to interpret. */
    private void interpreters() {
        if (!yours.isOn()) {
            return;
        }
        var known = tools.interpreters().standings(yours);
        yours.details()
                .wishes()
                .interpreters()
                .forEach(request -> facts.with(
                        request.signed() ? "hands" : "speech",
                        tools.interpreters().line(request, known, getLocale())));
    }

    private void access() {
        var asked = yours.details().wishes().accessNeeds().stream()
                .sorted()
                .map(need -> getTranslation(Keys.of(need)))
                .toList();
        if (!asked.isEmpty()) {
            facts.with(
                    "wheelchair",
                    getTranslation(
                            "registration.ticket.access",
                            "needs",
                            tools.formats().list(asked, getLocale())));
        }
    }

    private void question() {
        if (!yours.details().wishes().question().isEmpty()) {
            facts.with("mail", getTranslation("registration.ticket.question"));
        }
    }
}

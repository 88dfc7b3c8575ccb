package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.homeroom.language.LanguageCodes;
import org.homeroom.page.Facts;
import org.homeroom.page.LineBreak;
import org.homeroom.registration.InterpreterRequest;

/** When and where, and what the family asked for, with how that stands. */
class TicketFacts extends Composite<Div> {

    private final Yours yours;
    private final FormTools tools;
    private final Facts facts = new Facts();

    TicketFacts(Yours yours, FormTools tools) {
        this.yours = yours;
        this.tools = tools;
        facts.with("calendar", when());
        facts.with(yours.slot().meetingPlace().isPresent() ? "place" : "online", place());
        online();
        yours.details().wishes().interpreters().forEach(this::interpreter);
        access();
        question();
        getContent().add(facts);
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

    private void interpreter(InterpreterRequest request) {
        boolean there = yours.isComing()
                && yours.slot().details().interpreters().stream()
                        .map(LanguageCodes::iso639)
                        .anyMatch(request.language()::equals);
        facts.with(
                request.signed() ? "hands" : "speech",
                getTranslation(
                        there ? "registration.ticket.interpreter" : "registration.ticket.interpreterAsked",
                        "language",
                        tools.languages().shortName(request.language(), getLocale())));
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

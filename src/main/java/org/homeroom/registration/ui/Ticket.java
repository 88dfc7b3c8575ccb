package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import org.homeroom.page.Badge;
import org.homeroom.page.Badge.Tone;
import org.homeroom.page.Bdi;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;
import org.homeroom.page.QrCode;
import org.homeroom.page.Strong;
import org.homeroom.registration.PartyPerson;
import org.homeroom.school.PublicCode;

/** What, when, where, who; and for those who have a place the code that the door reads. */
class Ticket extends Composite<Section> {

    private final Yours yours;

    Ticket(Yours yours, URI link, FormTools tools) {
        this.yours = yours;
        getContent().addClassName("ticket");
        switch (yours.standing()) {
            case WAITING, OFFERED -> getContent().addClassName("ticket-waiting");
            case CANCELLED, CALLED_OFF, DECLINED, EXPIRED, ALONE -> getContent().addClassName("ticket-cancelled");
            case COMING, PAST -> {}
        }
        var title = yours.event().texts().read(getLocale());
        var badges = new Paragraph(badge());
        badges.addClassName("badges");
        var text = new Div(
                badges,
                InLanguage.mark(new H2(title.title()), title.language()),
                new TicketFacts(yours, tools),
                party());
        text.addClassName("ticket-text");
        getContent().add(text);
        if (yours.isComing()) {
            getContent().add(code(link));
        }
    }

    private Badge badge() {
        return switch (yours.standing()) {
            case COMING -> new Badge(Tone.SUCCESS, getTranslation("registration.ticket.coming"));
            case WAITING ->
                new Badge(
                        Tone.WARNING,
                        getTranslation(
                                "registration.ticket.waiting",
                                "position",
                                yours.details().waitingPosition().orElse(1)));
            case OFFERED -> new Badge(Tone.ACCENT, getTranslation("registration.ticket.offered"));
            case DECLINED, EXPIRED -> new Badge(Tone.PLAIN, getTranslation("registration.ticket.passed"));
            case CANCELLED, CALLED_OFF, ALONE ->
                new Badge(Tone.DANGER, getTranslation("registration.ticket.cancelled"));
            case PAST -> new Badge(Tone.PLAIN, getTranslation("registration.ticket.past"));
        };
    }

    private Div party() {
        var list = new UnorderedList();
        list.addClassName("party");
        yours.details().people().forEach(person -> list.add(member(person)));
        return new Div(new H3(getTranslation("registration.ticket.party")), list);
    }

    private ListItem member(PartyPerson person) {
        var member = switch (person) {
            case PartyPerson.Adult adult -> new ListItem(new Icon("people"), name(adult));
            case PartyPerson.Child child -> {
                var more = new Span(getTranslation(with(child)));
                more.addClassName("quiet");
                yield new ListItem(new Icon("child"), name(child), more);
            }
        };
        member.addClassName("party-member");
        return member;
    }

    private String with(PartyPerson.Child child) {
        if (child.waitsForCare()) {
            return "registration.person.waitsForCare";
        }
        if (child.childcare().isEmpty()) {
            return "registration.person.withYou";
        }
        return yours.isComing() ? "registration.person.inCare" : "registration.person.careWished";
    }

    /** A name has its own direction; a child's with its age is a phrase of the page. */
    private Strong name(PartyPerson person) {
        var words = new PeopleWords(this).person(person);
        var name = new Strong("");
        var text = person instanceof PartyPerson.Child ? new Span(words) : new Bdi(words);
        name.getElement().appendChild(text.getElement());
        return name;
    }

    private Div code(URI link) {
        var letters = new Bdi(PublicCode.grouped(yours.details().shortCode()));
        letters.getElement().setAttribute("dir", "ltr");
        var line = new Paragraph(letters);
        line.addClassName("ticket-letters");
        var what = new Paragraph(getTranslation("registration.ticket.show"));
        what.addClassName("quiet");
        var code = new Div(new QrCode(link.toString(), getTranslation("registration.ticket.qr")), line, what);
        code.addClassName("ticket-code");
        return code;
    }
}

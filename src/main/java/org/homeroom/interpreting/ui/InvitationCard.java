package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.homeroom.interpreting.BookingState;
import org.homeroom.interpreting.Invitation;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Facts;
import org.homeroom.page.InLanguage;

/** What an interpreter is asked for, how it stands, and the answers that are possible. */
class InvitationCard extends Composite<Section> {

    private final Invitation invitation;
    private final H1 title = new H1();

    InvitationCard(Invitation invitation, InterpretingWords words, Runnable onYes, Runnable onNo) {
        this.invitation = invitation;
        var job = invitation.job();
        var text = job.event().texts().read(getLocale());
        title.setText(getTranslation(
                "interpreting.answer." + standing(),
                "name",
                invitation.booking().interpreter().name()));
        title.getElement().setAttribute("tabindex", "-1");
        var lead = new Paragraph(getTranslation(
                "interpreting.answer.lead", "school", job.event().school().name()));
        lead.addClassName("lead");
        var facts = new Facts()
                .with(
                        job.key().language().signed() ? "hands" : "speech",
                        words.language(job.key().language(), getLocale()))
                .with("calendar", InLanguage.mark(new Span(text.title()), text.language()))
                .with("clock", words.when(job.slot(), getLocale()))
                .with(job.slot().meetingPlace().isPresent() ? "place" : "online", words.place(job.slot(), getLocale()))
                .with(
                        "check",
                        getTranslation(
                                "interpreting.way." + invitation.booking().way().name()))
                .with(
                        "people",
                        getTranslation(
                                        "interpreting.job.families",
                                        "count",
                                        job.families().size()) + " · "
                                + getTranslation("interpreting.job.listeners", "count", job.listeners()));
        if (invitation.booking().state().isLive()) { // what families wrote is for who interprets for them
            job.notes().forEach(note -> facts.with("mail", note(note)));
        }
        getContent().addClassName("invitation");
        getContent().add(title, lead, facts);
        if (invitation.open()) {
            getContent().add(buttons(onYes, onNo));
        }
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private Div buttons(Runnable onYes, Runnable onNo) {
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (invitation.booking().state() == BookingState.ASKED) {
            buttons.add(
                    new ActionButton("check", getTranslation("interpreting.answer.yes"), onYes).primary(),
                    new ActionButton(getTranslation("interpreting.answer.no"), onNo));
        } else {
            buttons.add(new ActionButton(getTranslation("interpreting.answer.afterAll"), onNo));
        }
        return buttons;
    }

    private String standing() {
        return switch (invitation.booking().state()) {
            case ASKED -> invitation.open() ? "asked" : "past";
            case CONFIRMED -> invitation.open() ? "confirmed" : "past";
            case DECLINED -> "declined";
            case RELEASED, CANCELLED -> "over";
        };
    }

    private static Span note(String note) {
        var words = new Span(note);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}

package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.homeroom.account.CodeLookUps;
import org.homeroom.account.CodeLookUps.LookUp;
import org.homeroom.event.SlotSession;
import org.homeroom.interpreting.InterpreterAnswers;
import org.homeroom.interpreting.Invitation;
import org.homeroom.page.TriedTooOften;

/**
 * Where an interpreter says yes or no, for whoever has the link from the letter. An unknown code looks like an address
 * that never was.
 */
@Route("i/:code")
@AnonymousAllowed
class AnswerView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InterpreterAnswers answers;
    private final InterpretingWords words;
    private final CodeLookUps lookUps;
    private String code = "";
    private List<SlotSession> shownDates = List.of();

    AnswerView(InterpreterAnswers answers, InterpretingWords words, CodeLookUps lookUps) {
        this.answers = answers;
        this.words = words;
        this.lookUps = lookUps;
        getContent().addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        code = event.getRouteParameters().get("code").orElse("");
        switch (lookUps.find(() -> answers.find(code))) {
            case LookUp.Found<Invitation>(var invitation) -> show(invitation);
            case LookUp.Unknown<Invitation> unknown -> event.rerouteToError(NotFoundException.class);
            case LookUp.TooOften<Invitation> often -> getContent().add(new TriedTooOften());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interpreting.answer.pageTitle");
    }

    private void show(Invitation invitation) {
        shownDates = invitation.job().slot().sessions();
        getContent().add(new InvitationCard(invitation, words, this::confirm, this::decline));
    }

    private void confirm() {
        answers.confirm(code, shownDates);
        showAnew();
    }

    private void decline() {
        answers.decline(code);
        showAnew();
    }

    /** The button that was pressed is gone. */
    private void showAnew() {
        getContent().removeAll();
        answers.find(code).ifPresent(this::show);
        getContent().getChildren().map(InvitationCard.class::cast).forEach(InvitationCard::focus);
    }
}

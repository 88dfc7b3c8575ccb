package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.homeroom.account.RateLimits;
import org.homeroom.account.Visitor;
import org.homeroom.event.SlotSession;
import org.homeroom.interpreting.InterpreterAnswers;
import org.homeroom.page.Empty;

/**
 * Where an interpreter says yes or no, for whoever has the link from the letter. An unknown code looks like an address
 * that never was.
 */
@Route("i/:code")
@AnonymousAllowed
class AnswerView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LOOK_UP = "code-lookup";

    private final InterpreterAnswers answers;
    private final InterpretingWords words;
    private final RateLimits limits;
    private String code = "";
    private List<SlotSession> shownDates = List.of();

    AnswerView(InterpreterAnswers answers, InterpretingWords words, RateLimits limits) {
        this.answers = answers;
        this.words = words;
        this.limits = limits;
        getContent().addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        if (!limits.allow(LOOK_UP, visitor())) {
            getContent().add(tooMany());
            return;
        }
        code = event.getRouteParameters().get("code").orElse("");
        if (answers.find(code).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        limits.giveBack(LOOK_UP, visitor()); // it was no guess
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interpreting.answer.pageTitle");
    }

    private void show() {
        getContent().removeAll();
        answers.find(code).ifPresent(invitation -> {
            shownDates = invitation.job().slot().sessions();
            getContent().add(new InvitationCard(invitation, words, this::confirm, this::decline));
        });
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
        show();
        getContent().getChildren().map(InvitationCard.class::cast).forEach(InvitationCard::focus);
    }

    private Empty tooMany() {
        return new Empty(
                "feelings",
                new H1(getTranslation("registration.lookUp.title")),
                getTranslation("registration.lookUp.words"));
    }

    private static String visitor() {
        return Visitor.of(((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest());
    }
}

package org.homeroom.evening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.homeroom.account.CodeLookUps;
import org.homeroom.account.CodeLookUps.LookUp;
import org.homeroom.evening.EveningAnswers;
import org.homeroom.evening.EveningAnswers.Asked;
import org.homeroom.page.InLanguage;
import org.homeroom.page.InnerLink;
import org.homeroom.page.Note;
import org.homeroom.page.TriedTooOften;
import org.homeroom.registration.RegistrationCode;

/**
 * Thanks a family for coming and asks how it was, for whoever has the link from the letter. An unknown code looks like an
 * address that never was. It can sleep until the first tap: what is typed into it appears with that.
 */
@Route("r/:code/thanks")
@AnonymousAllowed
class ThanksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EveningAnswers answers;
    private final EveningWords words;
    private final CodeLookUps lookUps;

    ThanksView(EveningAnswers answers, EveningWords words, CodeLookUps lookUps) {
        this.answers = answers;
        this.words = words;
        this.lookUps = lookUps;
        getContent().addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        var code = event.getRouteParameters().get("code").flatMap(RegistrationCode::read);
        switch (lookUps.find(() -> code.flatMap(answers::find))) {
            case LookUp.Found<Asked>(var asked) -> show(asked);
            case LookUp.Unknown<Asked> unknown -> event.rerouteToError(NotFoundException.class);
            case LookUp.TooOften<Asked> often -> getContent().add(new TriedTooOften());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evening.thanks.title");
    }

    private void show(Asked asked) {
        var text = asked.event().texts().read(getLocale());
        var what = new Paragraph(
                InLanguage.mark(new Span(text.title()), text.language()),
                new Span(" · " + words.day(asked.slot(), asked.date(), getLocale())));
        var code = asked.family().code();
        if (!asked.open()) {
            getContent()
                    .add(
                            new H1(getTranslation("evening.thanks.pageTitle")),
                            what,
                            new Note(Note.Tone.PLAIN, "clock", getTranslation("evening.thanks.notYet")),
                            toRegistration(code));
        } else {
            ask(asked, what);
        }
        if (asked.hasAddress()) {
            getContent().add(new LettersPart(asked, answers));
        }
    }

    private void ask(Asked asked, Paragraph what) {
        var questions = new Questions(asked, answers, words);
        var comment = new CommentPart(asked, answers);
        questions.onAnswer(comment::invite);
        getContent()
                .add(
                        new H1(getTranslation("evening.thanks.title")),
                        what,
                        new Paragraph(getTranslation("evening.thanks.lead")),
                        questions,
                        comment,
                        why(),
                        toRegistration(asked.family().code()));
    }

    private Component why() {
        var why = new Paragraph(getTranslation("evening.thanks.why"));
        why.addClassName("quiet");
        return why;
    }

    private Component toRegistration(RegistrationCode code) {
        var ways = new Div(new InnerLink("r/" + code.value(), getTranslation("evening.thanks.registration")));
        ways.addClassName("buttons");
        return ways;
    }
}

package org.homeroom.evening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.homeroom.evening.EveningAnswers;
import org.homeroom.evening.EveningAnswers.Asked;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.registration.RegistrationCode;

/** Where a family says that it wants no such letters, and takes that back. */
class LettersPart extends Composite<Div> {

    private final EveningAnswers answers;
    private final RegistrationCode code;
    private final Div button = new Div();
    private final Answer answer = new Answer();

    LettersPart(Asked asked, EveningAnswers answers) {
        this.answers = answers;
        this.code = asked.family().code();
        getContent().add(button, answer);
        show(asked.getsLetters());
    }

    private void show(boolean wanted) {
        button.removeAll();
        button.add(new ActionButton(
                        getTranslation(wanted ? "evening.letters.stop" : "evening.letters.again"),
                        () -> change(!wanted))
                .quiet());
    }

    private void change(boolean wanted) {
        answers.letters(code, wanted);
        show(wanted);
        answer.done(getTranslation(wanted ? "evening.letters.wanted" : "evening.letters.stopped"));
    }
}

package org.homeroom.evening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeroom.evening.EveningAnswers;
import org.homeroom.evening.EveningAnswers.Asked;
import org.homeroom.evening.Rating;
import org.homeroom.interpreting.InterpreterFeedback;
import org.homeroom.interpreting.Understood;
import org.homeroom.registration.RegistrationCode;

/** How it was, and for each language that was asked for, whether one could follow. Each tap is an answer. */
class Questions extends Composite<Div> {

    private final EveningAnswers answers;
    private final EveningWords words;
    private final RegistrationCode code;
    private Runnable onAnswer = () -> {};

    Questions(Asked asked, EveningAnswers answers, EveningWords words) {
        this.answers = answers;
        this.words = words;
        this.code = asked.family().code();
        getContent().addClassName("thanks-questions");
        getContent()
                .add(new Question<>(
                        getTranslation("evening.ask.rating"),
                        Stream.of(Rating.values())
                                .map(rating -> new Question.Choice<>(
                                        rating, getTranslation("evening.ask.rating." + rating.name())))
                                .toList(),
                        asked.said(),
                        rating -> saved(answers.rate(code, rating, getLocale()))));
        asked.languages().forEach(each -> getContent().add(follow(each)));
    }

    void onAnswer(Runnable then) {
        onAnswer = then;
    }

    private Question<Understood> follow(InterpreterFeedback.Question asked) {
        var language = words.language(asked.language(), getLocale());
        var question = asked.interpreted() ? "evening.ask.interpreter" : "evening.ask.without";
        List<Question.Choice<Understood>> choices = Stream.of(Understood.values())
                .map(each -> new Question.Choice<>(each, getTranslation("evening.ask.follow." + each.name())))
                .toList();
        return new Question<>(
                getTranslation(question, "language", language),
                choices,
                Optional.ofNullable(asked.given()),
                understood -> saved(answers.follow(code, asked.language(), understood)));
    }

    private boolean saved(boolean done) {
        if (done) {
            onAnswer.run();
        }
        return done;
    }
}

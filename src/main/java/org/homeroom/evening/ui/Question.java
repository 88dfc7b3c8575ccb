package org.homeroom.evening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeroom.page.Answer;

/** A question with an answer to tap; another tap changes it. */
class Question<T> extends Composite<Section> {

    record Choice<T>(T value, String words) {}

    private final Predicate<T> keep;
    private final Map<T, NativeButton> chips = new LinkedHashMap<>();
    private final Answer answer = new Answer();

    /** @param keep false when it could not be kept */
    Question(String question, List<Choice<T>> choices, Optional<T> given, Predicate<T> keep) {
        this.keep = keep;
        var row = new Div();
        row.addClassNames("chips", "thanks-choices");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", question);
        choices.forEach(choice -> {
            var chip = new NativeButton(choice.words(), tap -> choose(choice.value()));
            chip.addClassName("chip");
            chip.getElement().setAttribute("type", "button");
            chips.put(choice.value(), chip);
            row.add(chip);
        });
        getContent().addClassName("form-section");
        getContent().add(new H2(question), row, answer);
        press(given);
    }

    private void choose(T value) {
        if (keep.test(value)) {
            press(Optional.of(value));
            answer.done(getTranslation("evening.ask.saved"));
        } else {
            answer.refused(getTranslation("evening.ask.notSaved"));
        }
    }

    private void press(Optional<T> value) {
        chips.forEach((each, chip) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(value.equals(Optional.of(each)))));
    }
}

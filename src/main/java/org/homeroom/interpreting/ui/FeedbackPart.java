package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.InterpreterFeedback;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.ui.YoursPart;
import org.springframework.stereotype.Component;

/** Asks a family, on its own page and once its event is over, how its interpreters were. */
@Component
class FeedbackPart implements YoursPart {

    private final InterpreterFeedback feedback;
    private final InterpretingWords words;

    FeedbackPart(InterpreterFeedback feedback, InterpretingWords words) {
        this.feedback = feedback;
        this.words = words;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(RegistrationDetails family, SlotSummary slot) {
        var open = feedback.questions(family).stream()
                .filter(question -> !question.answered())
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var forms = new Div();
        forms.addClassName("feedback");
        open.forEach(question -> forms.add(new FeedbackForm(family.code(), question.language(), feedback, words)));
        return Optional.of(forms);
    }
}

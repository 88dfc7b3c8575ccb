package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.InterpreterFeedback;
import org.homeroom.interpreting.Understood;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.registration.RegistrationCode;
import org.jspecify.annotations.Nullable;

/** Two short questions about one interpreter. */
class FeedbackForm extends Composite<Section> {

    private final RegistrationCode code;
    private final InterpretedLanguage language;
    private final InterpreterFeedback feedback;
    private final Map<Understood, NativeButton> choices = new EnumMap<>(Understood.class);
    private final TextArea comment;
    private final Div form = new Div();
    private final Answer answer = new Answer();
    private @Nullable Understood chosen;

    FeedbackForm(
            RegistrationCode code,
            InterpretedLanguage language,
            InterpreterFeedback feedback,
            InterpretingWords words) {
        this.code = code;
        this.language = language;
        this.feedback = feedback;
        comment = new TextArea(getTranslation("interpreting.feedback.comment"));
        comment.setHelperText(getTranslation("interpreting.feedback.commentWhy"));
        comment.setMaxLength(InterpreterFeedback.COMMENT_LENGTH);
        comment.setWidthFull();
        var send = new Div(new ActionButton(getTranslation("interpreting.feedback.send"), this::send).primary());
        send.addClassName("buttons");
        form.addClassName("fields");
        form.add(new Paragraph(getTranslation("interpreting.feedback.question")), chips(), comment, send);
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation(
                                "interpreting.feedback.title", "language", words.language(language, getLocale()))),
                        form,
                        answer);
    }

    private Div chips() {
        var chips = new Div();
        chips.addClassName("chips");
        chips.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("interpreting.feedback.question"));
        for (var each : Understood.values()) {
            var chip = new NativeButton(getTranslation("interpreting.feedback." + each.name()), tap -> choose(each));
            chip.addClassName("chip");
            chip.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
            choices.put(each, chip);
            chips.add(chip);
        }
        return chips;
    }

    private void choose(Understood answered) {
        chosen = answered;
        answer.clear();
        choices.forEach(
                (each, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(each == answered)));
    }

    private void send() {
        var said = SafeText.clean(comment.getValue());
        if (chosen == null || said.length() > InterpreterFeedback.COMMENT_LENGTH) {
            answer.refused(getTranslation("interpreting.feedback.missing"));
            return;
        }
        feedback.give(code, language, chosen, said);
        form.setVisible(false);
        answer.done(getTranslation("interpreting.feedback.thanks"));
    }
}

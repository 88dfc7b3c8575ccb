package org.homeroom.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.homeroom.page.Note;

/** A few fields under a heading, with one button and the answer to it. */
class FormSection extends Composite<Section> {

    private final Div answer = new Div();

    FormSection(String title, Component... content) {
        answer.getElement().setAttribute("role", "status");
        getContent().addClassName("form-section");
        getContent().add(new H2(title));
        getContent().add(content);
        getContent().add(answer);
    }

    final void addButton(Button button) {
        var buttons = new Div(button);
        buttons.addClassName("buttons");
        getContent().addComponentAtIndex((int) getContent().getChildren().count() - 1, buttons);
    }

    final void done(String words) {
        answer(new Note(Note.Tone.SUCCESS, "check", words));
    }

    final void refused(String words) {
        answer(new Note(Note.Tone.DANGER, "alert", words));
    }

    final void answer(Component... content) {
        answer.removeAll();
        answer.add(content);
    }
}

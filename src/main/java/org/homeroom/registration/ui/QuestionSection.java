package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;

/** What the family would like to ask before it comes. */
class QuestionSection extends Composite<FieldSet> {

    QuestionSection(RegistrationDraft draft, DraftFields fields) {
        var question = fields.area(
                DraftFields.QUESTION,
                getTranslation("registration.form.question.label"),
                draft.question,
                text -> draft.question = text);
        question.setHelperText(getTranslation("registration.form.question.why"));
        getContent().setLegendText(getTranslation("registration.form.question"));
        getContent().addClassName("form-section");
        getContent().add(question);
    }
}

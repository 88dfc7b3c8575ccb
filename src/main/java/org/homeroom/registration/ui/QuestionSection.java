package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;

/** What the family would like to ask before it comes; of an appointment also what it sees at home. */
class QuestionSection extends Composite<FieldSet> {

    QuestionSection(RegistrationDraft draft, DraftFields fields, boolean appointment) {
        var key = "registration.form.question" + (appointment ? ".appointment" : "");
        var question = fields.area(
                DraftFields.QUESTION, getTranslation(key + ".label"), draft.question, text -> draft.question = text);
        question.setHelperText(getTranslation(key + ".why"));
        getContent().setLegendText(getTranslation("registration.form.question"));
        getContent().addClassName("form-section");
        getContent().add(question);
    }
}

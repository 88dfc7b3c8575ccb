package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import org.homeroom.language.SafeText;
import org.homeroom.language.SpokenLanguage;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.page.FieldCheck;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.Wishes;

/** What would help a family; all of it optional. */
class PhoneWishes extends Composite<FieldSet> {

    private static final int LANGUAGES_MOST = 5;

    private final MultiSelectComboBox<SpokenLanguage> interpreters = new MultiSelectComboBox<>();
    private final CheckboxGroup<AccessNeed> access = new CheckboxGroup<>();
    private final TextArea accessNote = new TextArea();
    private final TextArea question = new TextArea();

    PhoneWishes(SpokenLanguages languages) {
        interpreters.setLabel(getTranslation("registration.staff.interpreter"));
        interpreters.setHelperText(getTranslation("registration.staff.phone.interpreterWhy"));
        interpreters.setItemLabelGenerator(SpokenLanguage::name);
        interpreters.setItems(query -> {
            var typed = query.getFilter().orElse("");
            int most = query.getOffset() + query.getLimit();
            return Stream.concat(
                            languages.search(typed, getLocale(), false, 0, most).stream(),
                            languages.search(typed, getLocale(), true, 0, most).stream())
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        access.setLabel(getTranslation("registration.staff.accessNeeds"));
        access.setItems(AccessNeed.values());
        access.addClassName("wrap-choices");
        access.setItemLabelGenerator(need -> getTranslation(NeedsList.key(need)));
        accessNote.setLabel(getTranslation("registration.staff.phone.accessNote"));
        accessNote.setMaxLength(Wishes.ACCESS_NOTE_LENGTH);
        question.setLabel(getTranslation("registration.staff.question"));
        question.setMaxLength(Wishes.QUESTION_LENGTH);
        var fields = new Div(interpreters, access, accessNote, question);
        fields.addClassName("fields");
        getContent().setLegendText(getTranslation("registration.staff.phone.wishes"));
        getContent().addClassName("form-section");
        getContent().add(fields);
    }

    boolean check() {
        return new FieldCheck()
                .that(
                        interpreters,
                        interpreters.getValue().size() <= LANGUAGES_MOST,
                        getTranslation("registration.staff.phone.tooManyLanguages", "most", LANGUAGES_MOST))
                .that(
                        accessNote,
                        SafeText.clean(accessNote.getValue()).length() <= Wishes.ACCESS_NOTE_LENGTH,
                        getTranslation("registration.staff.phone.tooLong", "most", Wishes.ACCESS_NOTE_LENGTH))
                .that(
                        question,
                        SafeText.clean(question.getValue()).length() <= Wishes.QUESTION_LENGTH,
                        getTranslation("registration.staff.phone.tooLong", "most", Wishes.QUESTION_LENGTH))
                .passed();
    }

    Wishes read() {
        return new Wishes(
                interpreters.getValue().stream()
                        .map(language -> new InterpreterRequest(language.code(), language.signed(), ""))
                        .toList(),
                access.getValue(),
                SafeText.clean(accessNote.getValue()),
                SafeText.clean(question.getValue()));
    }
}

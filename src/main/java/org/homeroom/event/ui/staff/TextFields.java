package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeroom.event.EventText;
import org.homeroom.event.TextInput;
import org.homeroom.event.TextOrigin;
import org.homeroom.language.SafeText;
import org.homeroom.page.InLanguage;

/** An event's words in one language, being typed. */
class TextFields extends Composite<Div> {

    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final TextArea description = new TextArea();
    private final RadioButtonGroup<TextOrigin> origin = new RadioButtonGroup<>();
    private TextInput saved = new TextInput("", "", "", TextOrigin.PERSON);

    TextFields(Locale language) {
        prepare(title, language, "event.staff.text.title");
        prepare(summary, language, "event.staff.text.summary");
        prepare(description, language, "event.staff.text.description");
        title.setMaxLength(EventText.TITLE_LENGTH);
        title.setRequiredIndicatorVisible(true);
        summary.setMaxLength(EventText.SUMMARY_LENGTH);
        summary.setHelperText(getTranslation("event.staff.text.summaryWhy"));
        description.setMaxLength(EventText.DESCRIPTION_LENGTH);
        description.setHelperText(getTranslation("event.staff.text.descriptionWhy"));
        description.setMinRows(6);
        summary.setMinRows(2);
        // The long ones when one leaves them: lines pasted at once come too late with a pause
        title.setValueChangeMode(ValueChangeMode.LAZY);
        summary.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        description.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        origin.setLabel(getTranslation("event.staff.text.origin"));
        origin.setHelperText(getTranslation("event.staff.text.originWhy"));
        origin.setItems(TextOrigin.values());
        origin.addClassName("wrap-choices");
        origin.setItemLabelGenerator(
                each -> getTranslation("event.staff.text.origin." + each.name().toLowerCase(Locale.ROOT)));
        origin.setValue(TextOrigin.PERSON);
        getContent().addClassName("fields");
        getContent().add(title, summary, description, origin);
    }

    void show(TextInput text) {
        saved = text;
        title.setValue(text.title());
        summary.setValue(text.summary());
        description.setValue(text.description());
        origin.setValue(text.origin());
    }

    /** The source is always somebody's own words. */
    TextFields withoutOrigin() {
        origin.setVisible(false);
        return this;
    }

    void readOnly() {
        Stream.of(title, summary, description).forEach(field -> field.setReadOnly(true));
        origin.setReadOnly(true);
    }

    void focus() {
        title.focus();
    }

    /** Empty when something is wrong; the fields then say what, and the first of them has the focus. */
    Optional<TextInput> read() {
        var typed = typed();
        say(title, typed.title(), EventText.TITLE_LENGTH, typed.title().isEmpty());
        say(summary, typed.summary(), EventText.SUMMARY_LENGTH, false);
        say(description, typed.description(), EventText.DESCRIPTION_LENGTH, false);
        var wrong = Stream.of(title, summary, description)
                .filter(TextFieldBase::isInvalid)
                .findFirst();
        wrong.ifPresent(TextFieldBase::focus);
        return wrong.isPresent() ? Optional.empty() : Optional.of(typed);
    }

    boolean isUnsaved() {
        return !typed().equals(saved);
    }

    private TextInput typed() {
        return new TextInput(
                SafeText.clean(title.getValue()).replace('\n', ' '),
                SafeText.clean(summary.getValue()),
                SafeText.clean(description.getValue()),
                origin.getValue());
    }

    private void say(TextFieldBase<?, String> field, String text, int most, boolean missing) {
        field.setInvalid(missing || text.length() > most);
        field.setErrorMessage(
                missing
                        ? getTranslation("event.staff.text.titleMissing")
                        : getTranslation("event.staff.tooLong", "most", most));
    }

    private void prepare(TextFieldBase<?, String> field, Locale language, String label) {
        field.setLabel(getTranslation(label));
        field.setId(label.substring(label.lastIndexOf('.') + 1) + "-" + language.toLanguageTag());
        InLanguage.markTyped(field, language);
    }
}

package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.homeroom.family.Contact;
import org.homeroom.interpreting.InterpreterDetails;
import org.homeroom.interpreting.Way;
import org.homeroom.language.SafeText;
import org.homeroom.page.FieldCheck;
import org.jspecify.annotations.Nullable;

/** All that is to be known of an interpreter. */
class InterpreterForm extends Composite<Div> {

    private final TextField name;
    private final EmailField email;
    private final TextField phone;
    private final Select<Locale> letters = new Select<>();
    private final FluencyFields languages;
    private final Checkbox qualified;
    private final CheckboxGroup<Way> ways;
    private final WeekFields hours;
    private final DaysOff daysOff;
    private final TextArea note;

    InterpreterForm(FormParts tools) {
        var school = tools.school();
        name = new TextField(getTranslation("interpreting.form.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(InterpreterDetails.NAME_LENGTH);
        email = new EmailField(getTranslation("interpreting.form.email"));
        email.setManualValidation(true);
        email.setHelperText(getTranslation("interpreting.form.emailWhy"));
        phone = new TextField(getTranslation("interpreting.form.phone"));
        letters.setLabel(getTranslation("interpreting.form.letters"));
        letters.setItems(tools.languages().shipped());
        letters.setItemLabelGenerator(tools.languages()::ownName);
        letters.setValue(school.sourceLanguage());
        languages = new FluencyFields(tools.words());
        qualified = new Checkbox(getTranslation("interpreting.form.qualified"));
        qualified.setHelperText(getTranslation("interpreting.form.qualifiedWhy"));
        ways = new CheckboxGroup<>(getTranslation("interpreting.form.ways"));
        ways.setItems(Way.values());
        ways.setItemLabelGenerator(way -> getTranslation("interpreting.way." + way.name()));
        ways.setValue(Set.of(Way.IN_PERSON));
        ways.addClassName("wrap-choices");
        hours = new WeekFields(tools.dates(), school);
        daysOff = new DaysOff(tools, school);
        note = new TextArea(getTranslation("interpreting.form.note"));
        note.setMaxLength(InterpreterDetails.NOTE_LENGTH);
        note.setHelperText(getTranslation("interpreting.form.noteWhy"));
        getContent().addClassName("fields");
        getContent().add(name, email, phone, letters, languages, qualified, ways, hours, daysOff, note);
    }

    void show(InterpreterDetails details) {
        name.setValue(details.name());
        email.setValue(details.contact().byEmail().orElse(""));
        phone.setValue(details.contact().byPhone().orElse(""));
        letters.setValue(details.letters());
        languages.show(details.languages());
        qualified.setValue(details.qualified());
        ways.setValue(details.ways());
        hours.show(details.hours());
        daysOff.show(details.daysOff());
        note.setValue(details.note());
    }

    /** Empty when something is wrong; the fields then say what, and the first of them has the focus. */
    Optional<InterpreterDetails> read() {
        var typedName = SafeText.clean(name.getValue()).replace('\n', ' ');
        var typedEmail = orNull(email.getValue());
        var typedPhone = orNull(phone.getValue());
        var check = new FieldCheck()
                .that(
                        name,
                        !typedName.isEmpty() && typedName.length() <= InterpreterDetails.NAME_LENGTH,
                        getTranslation("interpreting.form.nameMissing"))
                .that(
                        email,
                        typedEmail == null || Contact.isEmail(typedEmail),
                        getTranslation("interpreting.form.emailWrong"))
                .that(
                        phone,
                        typedPhone == null || Contact.isPhone(typedPhone),
                        getTranslation("interpreting.form.phoneWrong"));
        languages.check(check);
        hours.check(check);
        var typedNote = SafeText.clean(note.getValue());
        return hasWays() && check.passed() && typedNote.length() <= InterpreterDetails.NOTE_LENGTH
                ? Optional.of(new InterpreterDetails(
                        typedName,
                        new Contact(typedEmail, typedPhone),
                        letters.getValue(),
                        languages.read(),
                        qualified.getValue(),
                        ways.getValue(),
                        hours.read(),
                        daysOff.read(),
                        typedNote))
                : Optional.empty();
    }

    private boolean hasWays() {
        ways.setInvalid(ways.isEmpty());
        ways.setErrorMessage(ways.isEmpty() ? getTranslation("interpreting.form.waysMissing") : "");
        return !ways.isEmpty();
    }

    private static @Nullable String orNull(String typed) {
        var clean = SafeText.clean(typed);
        return clean.isEmpty() ? null : clean;
    }
}

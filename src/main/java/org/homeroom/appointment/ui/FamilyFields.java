package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.homeroom.family.Contact;
import org.homeroom.family.NewGuardian;
import org.homeroom.language.SafeText;
import org.homeroom.page.FieldCheck;
import org.homeroom.registration.Newcomer;

/** Who comes, and how the school reaches them: one field takes an address or a number. */
class FamilyFields extends Composite<FieldSet> {

    private final TextField name = new TextField(getTranslation("registration.form.yourName"));
    private final TextField contact = new TextField(getTranslation("appointment.contact"));

    FamilyFields(Runnable onChange) {
        name.setHelperText(getTranslation("registration.form.name.why"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(NewGuardian.NAME_LENGTH);
        name.setWidthFull();
        contact.setHelperText(getTranslation("registration.form.contact.why"));
        contact.setAutocomplete(Autocomplete.EMAIL);
        contact.setMaxLength(Contact.EMAIL_LENGTH);
        contact.setWidthFull();
        name.getElement().setAttribute("data-field", VisitDraft.NAME);
        contact.getElement().setAttribute("data-field", VisitDraft.CONTACT);
        name.addValueChangeListener(change -> onChange.run());
        contact.addValueChangeListener(change -> onChange.run());
        var letters = new Paragraph(getTranslation("appointment.language"));
        letters.addClassName("why");
        getContent().setLegendText(getTranslation("appointment.you"));
        getContent().addClassName("form-section");
        getContent().add(name, contact, letters);
    }

    void write(VisitDraft draft) {
        draft.name = name.getValue();
        draft.contact = contact.getValue();
    }

    void show(VisitDraft draft) {
        name.setValue(draft.name);
        contact.setValue(draft.contact);
    }

    boolean check(FieldCheck check) {
        return check.that(name, !line(name).isEmpty(), getTranslation("registration.problem.adultName"))
                .that(contact, read().isPresent(), getTranslation("appointment.contact.wrong"))
                .passed();
    }

    Newcomer.Adult adult() {
        return new Newcomer.Adult(line(name), getLocale());
    }

    Contact contact() {
        return read().orElseThrow();
    }

    private Optional<Contact> read() {
        var typed = line(contact);
        if (Contact.isEmail(typed)) {
            return Optional.of(new Contact(typed, null));
        }
        var dialled = new StringBuilder();
        typed.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            dialled.appendCodePoint(digit >= 0 ? '0' + digit : c == '\uFF0B' ? '+' : c);
        });
        return Contact.isPhone(dialled.toString())
                ? Optional.of(new Contact(null, dialled.toString()))
                : Optional.empty();
    }

    private static String line(TextField field) {
        return SafeText.clean(field.getValue()).replaceAll("\\s+", " ").strip();
    }
}

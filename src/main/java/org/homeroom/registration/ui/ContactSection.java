package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.homeroom.registration.ui.RegistrationDraft.ContactWay;

/** How the school reaches the family: one way, which the family chooses. */
class ContactSection extends Composite<FieldSet> {

    private final RegistrationDraft draft;
    private final DraftFields fields;
    private final TextField contact;

    ContactSection(RegistrationDraft draft, DraftFields fields) {
        this.draft = draft;
        this.fields = fields;
        contact = fields.line(DraftFields.CONTACT, "", draft.contact, text -> draft.contact = text);
        var why = new Paragraph(getTranslation("registration.form.contact.why"));
        why.addClassName("why");
        var email = way(ContactWay.EMAIL, getTranslation("registration.form.byEmail"));
        var phone = way(ContactWay.PHONE, getTranslation("registration.form.byPhone"));
        Tick.oneOf(List.of(email.tick(), phone.tick()));
        var ways = new Div(email, phone);
        ways.addClassName("choices");
        getContent().setLegendText(getTranslation("registration.form.contact"));
        getContent().addClassName("form-section");
        getContent().add(why, ways, contact);
        ask();
    }

    private Choice way(ContactWay way, String words) {
        var tick = Tick.radio("way");
        tick.setValue(draft.way == way);
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                draft.way = way;
                ask();
                fields.changed();
            }
        });
        return new Choice(tick, words);
    }

    private void ask() {
        boolean email = draft.way == ContactWay.EMAIL;
        contact.setLabel(getTranslation(email ? "registration.form.email" : "registration.form.phone"));
        contact.setAutocomplete(email ? Autocomplete.EMAIL : Autocomplete.TEL);
        contact.getElement().setAttribute("inputmode", email ? "email" : "tel");
        contact.setErrorMessage("");
        contact.setInvalid(false);
    }
}

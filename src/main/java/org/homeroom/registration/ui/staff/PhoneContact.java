package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.homeroom.family.Contact;
import org.homeroom.language.SafeText;
import org.homeroom.page.FieldCheck;

/** How to reach a family; it may leave both empty. */
class PhoneContact extends Composite<FieldSet> {

    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();

    PhoneContact() {
        email.setLabel(getTranslation("registration.staff.email"));
        email.setHelperText(getTranslation("registration.staff.phone.contactWhy"));
        email.setMaxLength(Contact.EMAIL_LENGTH);
        phone.setLabel(getTranslation("registration.staff.phone"));
        phone.setMaxLength(Contact.PHONE_LENGTH);
        phone.getElement().setAttribute("dir", "ltr");
        var fields = new Div(email, phone);
        fields.addClassNames("fields", "fields-two");
        getContent().setLegendText(getTranslation("registration.staff.phone.contact"));
        getContent().addClassName("form-section");
        getContent().add(fields);
    }

    boolean check() {
        var address = SafeText.clean(email.getValue());
        var number = SafeText.clean(phone.getValue());
        return new FieldCheck()
                .that(
                        email,
                        address.isEmpty() || Contact.isEmail(address),
                        getTranslation("registration.staff.phone.emailWrong"))
                .that(
                        phone,
                        number.isEmpty() || Contact.isPhone(number),
                        getTranslation("registration.staff.phone.phoneWrong"))
                .passed();
    }

    Contact read() {
        var address = SafeText.clean(email.getValue());
        var number = SafeText.clean(phone.getValue());
        return new Contact(address.isEmpty() ? null : address, number.isEmpty() ? null : number);
    }
}

package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.homeroom.account.FirstSchool;
import org.homeroom.account.Passwords;
import org.homeroom.language.Languages;

/** The first school and its first administrator. */
class SetUpForm extends Composite<Div> {

    private final FirstSchoolFields school;
    private final TextField name;
    private final EmailField email;
    private final NewPasswordField password;
    private final Button open;

    SetUpForm(Passwords passwords, Languages languages) {
        school = new FirstSchoolFields(languages);
        name = new TextField(getTranslation("account.own.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.setErrorMessage(getTranslation("account.own.nameMissing"));
        name.getElement().setAttribute("autocomplete", "name");
        email = new EmailField(getTranslation("account.setUp.email"));
        email.setRequiredIndicatorVisible(true);
        email.setErrorMessage(getTranslation("account.invite.emailWrong"));
        email.getElement().setAttribute("autocomplete", "username");
        password = new NewPasswordField(passwords, getTranslation("account.password.new"), "");
        open = new Button(getTranslation("account.setUp.button"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var person = new FormSection(getTranslation("account.setUp.person"), name, email, password);
        person.addButton(open);
        getContent().addClassName("form-card");
        getContent().add(school, person);
    }

    void onSubmit(Consumer<FirstSchool> submit) {
        open.addClickListener(event -> {
            if (complete()) {
                submit.accept(new FirstSchool(
                        school.value(), name.getValue(), email.getValue(), password.value(), getLocale()));
            }
        });
    }

    private boolean complete() {
        name.setInvalid(name.getValue().isBlank());
        email.setInvalid(email.isEmpty() || email.isInvalid());
        boolean person = !name.isInvalid() && !email.isInvalid();
        return school.check() & person & password.check();
    }
}

package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.homeroom.account.AccountService;
import org.homeroom.account.Staff;
import org.homeroom.language.Languages;

/** Name and language of the person who is signed in. */
class ProfileForm extends Composite<FormSection> {

    private final AccountService accounts;
    private final TextField name;
    private final LanguageSelect language;

    ProfileForm(AccountService accounts, Staff staff, Languages languages) {
        this.accounts = accounts;
        name = new TextField(getTranslation("account.own.name"), staff.name(), "");
        name.setHelperText(getTranslation("account.own.nameWhy"));
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(getTranslation("account.own.nameMissing"));
        name.getElement().setAttribute("autocomplete", "name");
        language = new LanguageSelect(languages, getTranslation("account.own.language"), staff.language());
    }

    @Override
    protected FormSection initContent() {
        var section = new FormSection(getTranslation("account.own.profile"), name, language);
        section.addButton(new Button(getTranslation("account.own.save"), event -> save(section)));
        return section;
    }

    private void save(FormSection section) {
        name.setInvalid(name.getValue().isBlank());
        if (!name.isInvalid()) {
            accounts.describe(name.getValue(), language.value());
            section.done(getTranslation("account.own.saved"));
        }
    }
}

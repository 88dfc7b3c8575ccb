package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.homeroom.account.AccountService;
import org.homeroom.account.PasswordChange;
import org.homeroom.account.Passwords;

/** Changing one's own password. */
class PasswordForm extends Composite<FormSection> {

    private final AccountService accounts;
    private final PasswordField current;
    private final NewPasswordField next;

    PasswordForm(AccountService accounts, Passwords passwords, String email) {
        this.accounts = accounts;
        current = new PasswordField(getTranslation("account.password.current"));
        current.getElement().setAttribute("autocomplete", "current-password");
        current.setRequiredIndicatorVisible(true);
        next = new NewPasswordField(passwords, getTranslation("account.password.new"), email);
    }

    @Override
    protected FormSection initContent() {
        var section = new FormSection(getTranslation("account.password.title"), current, next);
        section.addButton(new Button(getTranslation("account.password.change"), event -> change(section)));
        return section;
    }

    private void change(FormSection section) {
        current.setInvalid(false);
        if (!next.check()) {
            return;
        }
        switch (accounts.changePassword(current.getValue(), next.value())) {
            case PasswordChange.Changed() -> {
                current.clear();
                next.clear();
                section.done(getTranslation("account.password.changed"));
            }
            case PasswordChange.CurrentWrong() -> {
                current.setErrorMessage(getTranslation("account.password.currentWrong"));
                current.setInvalid(true);
                current.focus();
            }
            case PasswordChange.TooOften() -> section.refused(getTranslation("account.signIn.locked"));
            case PasswordChange.NotAccepted(Passwords.Strength strength) -> next.check();
        }
    }
}

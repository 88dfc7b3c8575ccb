package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.homeroom.account.Passwords;
import org.homeroom.account.Passwords.Strength;

/** A new password, with what it still lacks said while it is typed. */
class NewPasswordField extends Composite<PasswordField> {

    private final Passwords passwords;
    private final String email;

    /** @param email whose password it is; empty if not known yet */
    NewPasswordField(Passwords passwords, String label, String email) {
        this.passwords = passwords;
        this.email = email;
        getContent().setLabel(label);
        getContent().setHelperText(getTranslation("account.password.help", "length", Passwords.SHORTEST));
        getContent().setRequiredIndicatorVisible(true);
        getContent().getElement().setAttribute("autocomplete", "new-password");
        getContent().setValueChangeMode(ValueChangeMode.LAZY);
        getContent().addValueChangeListener(event -> describe(strength()));
    }

    String value() {
        return getContent().getValue();
    }

    void clear() {
        getContent().clear();
        getContent().setInvalid(false);
        getContent().setHelperText(getTranslation("account.password.help", "length", Passwords.SHORTEST));
    }

    /** Whether it can be accepted; if not, the field says why. */
    boolean check() {
        Strength strength = strength();
        getContent().setInvalid(!strength.accepted());
        getContent().setErrorMessage(strength.accepted() ? "" : words(strength));
        if (!strength.accepted()) {
            getContent().focus();
        }
        return strength.accepted();
    }

    private void describe(Strength strength) {
        if (strength.accepted()) {
            getContent().setInvalid(false);
        }
        getContent().setHelperText(words(strength));
    }

    private Strength strength() {
        return passwords.strength(value(), email);
    }

    private String words(Strength strength) {
        return switch (strength) {
            case TOO_SHORT -> getTranslation("account.password.tooShort", "length", Passwords.SHORTEST);
            case TOO_LONG -> getTranslation("account.password.tooLong", "length", Passwords.LONGEST);
            case TOO_PLAIN -> getTranslation("account.password.tooPlain");
            case FAIR -> getTranslation("account.password.fair");
            case GOOD -> getTranslation("account.password.good");
            case STRONG -> getTranslation("account.password.strong");
        };
    }
}

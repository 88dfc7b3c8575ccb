package org.homeroom.account;

import java.util.Locale;
import org.homeroom.language.SafeText;

/** A person to invite. */
public record NewStaff(String name, String email, Role role, Locale language) {

    public NewStaff {
        name = SafeText.clean(name);
        email = EmailAddress.folded(email);
    }
}

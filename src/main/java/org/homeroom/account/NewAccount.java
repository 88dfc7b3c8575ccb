package org.homeroom.account;

import java.util.Locale;
import org.homeroom.language.SafeText;
import org.homeroom.school.SchoolId;

/**
 * A person who may sign in at once.
 *
 * @param email to sign in with, any case
 * @param passwordHash from {@link Passwords#hash}
 */
public record NewAccount(SchoolId school, String name, String email, Role role, Locale language, String passwordHash) {

    public NewAccount {
        name = SafeText.clean(name);
        if (name.isEmpty() || !EmailAddress.plausible(email)) {
            throw new IllegalArgumentException("an account needs a name and an e-mail address");
        }
    }
}

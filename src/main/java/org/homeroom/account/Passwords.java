package org.homeroom.account;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be, and how it is kept. */
@Component
public class Passwords {

    /** Length is what makes a password hard to guess; nothing is asked about its characters (NIST SP 800-63B). */
    public static final int SHORTEST = 12;

    /** Far above any pass phrase, and short enough that hashing stays cheap. */
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    /** How hard it is to guess, told while it is typed. */
    public enum Strength {
        TOO_SHORT,
        TOO_LONG,
        /** Long, but of hardly any different characters, or the person's own address. */
        TOO_PLAIN,
        FAIR,
        GOOD,
        STRONG;

        public boolean accepted() {
            return this == FAIR || this == GOOD || this == STRONG;
        }
    }

    public Strength strength(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Strength.TOO_SHORT;
        }
        if (length > LONGEST) {
            return Strength.TOO_LONG;
        }
        boolean own = !email.isBlank() && EmailAddress.folded(password).equals(EmailAddress.folded(email));
        if (own || password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Strength.TOO_PLAIN;
        }
        return length < 16 ? Strength.FAIR : length < 20 ? Strength.GOOD : Strength.STRONG;
    }

    /** A hash to keep: slow to make, on purpose. */
    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return password.length() <= 2 * LONGEST && encoder.matches(password, hash);
    }

    PasswordEncoder encoder() {
        return encoder;
    }
}

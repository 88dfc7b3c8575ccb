package org.homeroom.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.homeroom.language.SafeText;

/** An address to sign in with, in the one form in which it is kept and looked up. */
final class EmailAddress {

    static final int LENGTH = 254;

    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]{2,}");

    private EmailAddress() {}

    static String folded(String typed) {
        return SafeText.clean(typed).toLowerCase(Locale.ROOT);
    }

    static boolean plausible(String typed) {
        String folded = folded(typed);
        return folded.length() <= LENGTH && PLAUSIBLE.matcher(folded).matches();
    }
}

package org.homeroom.family;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the school may reach a family: by e-mail, by phone, or both. A walk-in may leave neither.
 *
 * @param email an address as it is written in a mail's head, without a display name
 * @param phone digits with what people write between them, 5 to 20 digits
 */
public record Contact(@Nullable String email, @Nullable String phone) {

    public static final Contact NONE = new Contact(null, null);
    public static final int EMAIL_LENGTH = 254;
    public static final int PHONE_LENGTH = 40;

    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\]+\\.[^\\s@.<>\"(),:;\\[\\]\\\\]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?[0-9][0-9 ().\\-/]*");

    public Contact {
        if ((email != null && !isEmail(email)) || (phone != null && !isPhone(phone))) {
            throw new IllegalArgumentException("not an address one can write to or call");
        }
    }

    public static boolean isEmail(String text) {
        return text.length() <= EMAIL_LENGTH && EMAIL.matcher(text).matches();
    }

    public static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return text.length() <= PHONE_LENGTH
                && digits >= 5
                && digits <= 20
                && PHONE.matcher(text).matches();
    }

    public boolean isNone() {
        return email == null && phone == null;
    }

    public Optional<String> byEmail() {
        return Optional.ofNullable(email);
    }

    public Optional<String> byPhone() {
        return Optional.ofNullable(phone);
    }
}

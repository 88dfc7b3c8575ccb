package org.homeroom.registration.ui;

import org.homeroom.language.SafeText;

/** How what people type is read: nothing they can see is lost. */
final class Typed {

    private Typed() {}

    /** One line of it. */
    static String line(String typed) {
        return SafeText.clean(typed).replaceAll("\\s+", " ").strip();
    }

    static String text(String typed) {
        return SafeText.clean(typed);
    }

    /** Digits of any script become those that a phone dials. */
    static String phone(String typed) {
        var dialled = new StringBuilder();
        line(typed).codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            dialled.appendCodePoint(digit >= 0 ? '0' + digit : c == '\uFF0B' ? '+' : c);
        });
        return dialled.toString();
    }
}

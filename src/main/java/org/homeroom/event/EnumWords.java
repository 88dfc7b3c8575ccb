package org.homeroom.event;

import java.util.Locale;

/** How the names of constants are written outside the code. */
final class EnumWords {

    private EnumWords() {}

    /** DIGITAL_LIFE in an address: digital-life. */
    static String address(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** DIGITAL_LIFE in a message key: digitalLife. */
    static String camelCase(Enum<?> constant) {
        var words = new StringBuilder();
        for (var word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            words.append(words.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return words.toString();
    }
}

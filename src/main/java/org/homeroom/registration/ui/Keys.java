package org.homeroom.registration.ui;

import java.util.Locale;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.Refusal;

/** Keys of the words for constants. */
final class Keys {

    private Keys() {}

    static String of(AccessNeed need) {
        return "registration.access." + camelCase(need);
    }

    static String of(Refusal refusal) {
        return "registration.refusal." + camelCase(refusal);
    }

    /** STEP_FREE: stepFree. */
    private static String camelCase(Enum<?> constant) {
        var words = new StringBuilder();
        for (var word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            words.append(words.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return words.toString();
    }
}

package org.homeroom.registration.ui;

import java.util.List;

/**
 * Something in the form that has to be put right.
 *
 * @param field the name of the field it is about
 * @param key of its words under {@code registration.problem}
 * @param arguments names and values of what its words need
 */
record Problem(String field, String key, List<Object> arguments) {

    static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, "registration.problem." + key, List.of(arguments));
    }
}

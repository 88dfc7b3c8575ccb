package org.homeroom.bench;

import java.util.List;

/** What was asked of a bench. */
record Options(List<String> arguments) {

    Options(String... arguments) {
        this(List.of(arguments));
    }

    boolean quick() {
        return has("--quick");
    }

    boolean has(String name) {
        return arguments.contains(name);
    }

    int number(String name, int unlessSaid) {
        int option = arguments.indexOf(name);
        return option < 0 ? unlessSaid : Integer.parseInt(arguments.get(option + 1));
    }
}

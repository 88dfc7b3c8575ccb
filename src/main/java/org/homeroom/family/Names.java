package org.homeroom.family;

final class Names {

    private Names() {}

    static void require(String name) {
        if (name.isBlank() || name.length() > NewGuardian.NAME_LENGTH) {
            throw new IllegalArgumentException("a name has 1 to " + NewGuardian.NAME_LENGTH + " characters");
        }
    }
}

package org.homeroom.family;

import java.util.Locale;

/** @param language the language this adult reads and is written to in */
public record NewGuardian(String name, Locale language) {

    public static final int NAME_LENGTH = 200;

    public NewGuardian {
        Names.require(name);
    }
}

package org.homeroom.school;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** A school for tests. */
public final class ExampleSchool {

    private ExampleSchool() {}

    public static NewSchool named(String name) {
        return new NewSchool(
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                name,
                ZoneId.of("America/New_York"),
                "US",
                List.of(Locale.ENGLISH, Locale.of("ar"), Locale.of("es")),
                Locale.ENGLISH,
                "#7a1f2b",
                "office@lincoln.example",
                "+1 212 555 0100",
                "1 School Street");
    }
}

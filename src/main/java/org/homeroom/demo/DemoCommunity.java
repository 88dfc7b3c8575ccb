package org.homeroom.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Families who share a language, and the names they give.
 *
 * @param language the one they read
 * @param spoken the one they speak at home, as ISO 639-3
 * @param order {@code given-first} or {@code family-first}
 * @param weight how many of all families, relative to the others
 */
record DemoCommunity(
        Locale language,
        String spoken,
        String order,
        int weight,
        @JsonProperty("given_female") List<String> women,
        @JsonProperty("given_male") List<String> men,
        @JsonProperty("family") List<String> families,
        @JsonProperty("child") List<String> children) {

    String woman(Random random) {
        return fullName(pick(women, random), pick(families, random));
    }

    String man(Random random) {
        return fullName(pick(men, random), pick(families, random));
    }

    String child(Random random) {
        return pick(children, random);
    }

    static <T> T pick(List<T> stock, Random random) {
        return stock.get(random.nextInt(stock.size()));
    }

    /** Chinese and Korean names are written without a space. */
    private String fullName(String given, String family) {
        if (!"family-first".equals(order)) {
            return given + " " + family;
        }
        var script = UnicodeScript.of(family.codePointAt(0));
        return family + (script == UnicodeScript.HAN || script == UnicodeScript.HANGUL ? "" : " ") + given;
    }
}

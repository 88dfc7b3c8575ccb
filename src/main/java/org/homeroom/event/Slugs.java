package org.homeroom.event;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;
import org.homeroom.school.PublicCode;

/** Names for addresses, made from titles of any script: lower-case Latin words and hyphens. */
final class Slugs {

    private static final int LENGTH = 60;
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Any-Lower");

    private Slugs() {}

    static String of(String title, Predicate<String> taken) {
        var words = LATIN.transliterate(title).replaceAll("[^a-z0-9]+", "-");
        var slug = words.substring(0, Math.min(words.length(), LENGTH)).replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            slug = "event";
        }
        return taken.test(slug) ? slug + "-" + PublicCode.random(6).toLowerCase(Locale.ROOT) : slug;
    }
}

package org.homeroom.page;

import java.util.List;
import java.util.Map;

/**
 * What search engines and messengers are told of a page, in its reader's language.
 *
 * @param path its own address without the reader's language, absolute and encoded: {@code /events/tea}
 * @param title of what it is about, without the school's name
 * @param description a sentence or two
 * @param drawing the name of the drawing that stands for it, without the ending
 * @param facts of things that happen, as schema.org describes them; empty for a page about none
 */
public record ShareDetails(
        String path, String title, String description, String drawing, List<Map<String, Object>> facts) {

    public ShareDetails {
        facts = List.copyOf(facts);
    }

    /** A page that is about nothing that happens. */
    public ShareDetails(String path, String title, String description, String drawing) {
        this(path, title, description, drawing, List.of());
    }

    /** Where the picture of a drawing lies that stands in previews, as a path from the root. */
    public static String picture(String drawing) {
        return "/share/" + drawing + ".png";
    }
}

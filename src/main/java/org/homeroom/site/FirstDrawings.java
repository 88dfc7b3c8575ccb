package org.homeroom.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The drawings that a page shows first, within it: one that is fetched beside it is painted one more way there and back
 * later. The others are fetched when they come near the screen.
 */
@Component
class FirstDrawings {

    private static final String DRAWN = "img[src^=drawings/]";

    /** The school's sign, and what is seen below it on a phone. */
    private static final int SEEN = 3;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** @return the files of those that are within the page now, which the living page has as files */
    List<String> putInto(Element copy) {
        var drawings = copy.select(DRAWN);
        var first = drawings.stream().limit(SEEN).toList();
        var files = first.stream().map(image -> image.attr("src")).distinct().toList();
        drawings.stream().skip(SEEN).forEach(image -> image.attr("loading", "lazy"));
        first.forEach(image -> image.attr("src", known.computeIfAbsent(image.attr("src"), FirstDrawings::inline)));
        return files;
    }

    private static String inline(String file) {
        try {
            return "data:image/svg+xml,"
                    + new ClassPathResource("META-INF/resources/" + file)
                            .getContentAsString(StandardCharsets.UTF_8)
                            .strip()
                            .replace('"', '\'')
                            .replace("%", "%25")
                            .replace("#", "%23")
                            .replace("<", "%3C")
                            .replace(">", "%3E");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

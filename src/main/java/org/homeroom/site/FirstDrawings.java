package org.homeroom.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The drawings that a page shows first, within it: one that is fetched beside it is painted one more way there and back
 * later. The living page has files, which are got when there is time for it.
 */
@Component
class FirstDrawings {

    private static final String DRAWN = "img[src^=drawings/]";

    /** The school's sign, and what is seen below it on a phone. */
    private static final int SEEN = 3;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    void apply(Document page, Element copy) {
        copy.select(DRAWN).stream().limit(SEEN).forEach(image -> {
            var file = image.attr("src");
            page.head()
                    .appendElement("link")
                    .attr("rel", "prefetch")
                    .attr("as", "image")
                    .attr("href", file);
            image.attr("src", known.computeIfAbsent(file, FirstDrawings::inline));
        });
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

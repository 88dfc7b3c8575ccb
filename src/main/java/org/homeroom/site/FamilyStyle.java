package org.homeroom.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Our style sheets within pages that are to be read as soon as they can be: a file beside the page is one more way there
 * and back, which on a bad network is longer than it takes to send the style again. What is for paper waits until the
 * page is there.
 */
@Component
class FamilyStyle {

    private static final String FOLDER = "css/";
    private static final List<String> SHEETS = List.of("tokens", "icons", "styles");
    private static final Pattern COMMENTS_AND_MARGINS =
            Pattern.compile("/\\*.*?\\*/|^\\s+|\\R", Pattern.DOTALL | Pattern.MULTILINE);

    private final String style;

    FamilyStyle() throws IOException {
        var all = new StringBuilder();
        for (var sheet : SHEETS) {
            all.append(new ClassPathResource("META-INF/resources/" + FOLDER + sheet + ".css")
                    .getContentAsString(StandardCharsets.UTF_8));
        }
        style = COMMENTS_AND_MARGINS.matcher(all).replaceAll("").replace("../", ""); // it moves up to the page's base
    }

    /** Puts it in the place of the single ones. */
    void apply(Document page) {
        for (var link : page.head().select("link[rel=stylesheet]")) {
            var file = link.attr("data-file-path");
            if (file.equals(FOLDER + SHEETS.getFirst() + ".css")) {
                link.before(page.createElement("style").appendChild(new DataNode(style)));
            }
            if (file.equals(FOLDER + "print.css")) {
                link.attr("media", "print");
            } else if (SHEETS.stream().anyMatch(sheet -> file.equals(FOLDER + sheet + ".css"))) {
                link.remove();
            }
        }
    }
}

package org.homeroom.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Our style sheets within pages that are to be read as soon as they can be: a file beside the page is one more way there
 * and back, which on a bad network is longer than it takes to send the style again.
 */
@Component
class FamilyStyle {

    private static final String FOLDER = "css/";
    private static final String LINKS = "link[rel=stylesheet][data-file-path^=%s]".formatted(FOLDER);

    /** As {@link PageShell} has them, and after what. */
    private static final List<String> SHEETS = List.of("tokens", "vaadin", "icons", "styles", "print");

    private final StyleRules all;
    private final StyleRules forDocuments;

    FamilyStyle() throws IOException {
        all = rules(sheet -> true);
        forDocuments = rules(sheet -> !sheet.equals("vaadin"));
    }

    /** All of it, in the place of the sheets. */
    void putAllInto(Document page) {
        put(page, all.all());
    }

    /**
     * What can apply to the page as it is, in the place of the sheets.
     *
     * @return their addresses: what comes into the page later needs them
     */
    List<String> putInto(Document page) {
        return put(page, forDocuments.of(page));
    }

    private static List<String> put(Document page, String style) {
        var links = page.head().select(LINKS);
        links.stream()
                .limit(1)
                .forEach(first -> first.before(page.createElement("style").appendChild(new DataNode(style))));
        return links.remove().eachAttr("href");
    }

    private static StyleRules rules(Predicate<String> wanted) throws IOException {
        var sheets = new StringBuilder();
        for (var sheet : SHEETS.stream().filter(wanted).toList()) {
            sheets.append(new ClassPathResource("META-INF/resources/" + FOLDER + sheet + ".css")
                    .getContentAsString(StandardCharsets.UTF_8));
        }
        return StyleRules.of(sheets.toString().replace("../", "")); // it moves up to the page's base
    }
}

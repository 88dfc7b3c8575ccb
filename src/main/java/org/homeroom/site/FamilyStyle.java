package org.homeroom.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Our style sheets as one file, for pages that are to be read as soon as they can be: each file more is a connection more
 * that a first paint waits for. What is for paper waits until the page is there.
 */
@RestController
class FamilyStyle {

    private static final String FOLDER = "css/";
    private static final List<String> SHEETS = List.of("tokens", "icons", "styles");
    private static final Pattern COMMENTS_AND_MARGINS =
            Pattern.compile("/\\*.*?\\*/|^\\s+|\\R", Pattern.DOTALL | Pattern.MULTILINE);

    private final byte[] style;
    private final String digest;
    private final String address;

    FamilyStyle() throws IOException {
        var all = new StringBuilder();
        for (var sheet : SHEETS) {
            all.append(new ClassPathResource("META-INF/resources/" + FOLDER + sheet + ".css")
                    .getContentAsString(StandardCharsets.UTF_8));
        }
        style = COMMENTS_AND_MARGINS.matcher(all).replaceAll("").getBytes(StandardCharsets.UTF_8);
        digest = DigestUtils.md5DigestAsHex(style).substring(0, 8);
        address = FOLDER + "family.css?v-c=" + digest;
    }

    /** Its address changes with what is in it. While instances are renewed, the address may be of another release's. */
    @GetMapping("/css/family.css")
    ResponseEntity<byte[]> style(@RequestParam(name = "v-c", defaultValue = "") String version) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, version.equals(digest) ? LastingFiles.FOR_EVER : "no-store")
                .body(style);
    }

    /** Puts it in the place of the single ones. */
    void apply(Document page) {
        var single = page.head().select("link[rel=stylesheet]");
        for (var link : single) {
            var file = link.attr("data-file-path");
            if (file.equals(FOLDER + SHEETS.getFirst() + ".css")) {
                link.before(page.createElement("link").attr("rel", "stylesheet").attr("href", address));
            }
            if (file.equals(FOLDER + "print.css")) {
                link.attr("media", "print");
            } else if (SHEETS.stream().anyMatch(sheet -> file.equals(FOLDER + sheet + ".css"))) {
                link.remove();
            }
        }
    }
}

package org.homeroom.site;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * What a device needs to show pages without a network: the words over a page that it kept, and the page that it shows
 * for all others. {@code sw.js} does the keeping.
 */
@RestController
class SavedPages implements VaadinServiceInitListener {

    private final Messages messages;
    private final Languages languages;

    SavedPages(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            addScript(page.getDocument());
            if (page.getVaadinRequest() instanceof VaadinServletRequest request && PassingVisits.isPassing(request)) {
                page.getDocument()
                        .head()
                        .appendElement("meta")
                        .attr("name", "homeroom-saved")
                        .attr("content", messages.get(languages.of(request), "site.saved.note", "time", "{time}"))
                        .attr("data-slow", messages.get(languages.of(request), "site.saved.slow", "time", "{time}"))
                        .attr("data-anyway", messages.get(languages.of(request), "site.saved.anyway"));
            }
        });
    }

    /** Before Vaadin's own, and after the base that its address begins with. */
    private static void addScript(Document page) {
        var script = new Element("script").attr("src", "saved/saved.js").attr("defer", true);
        var base = page.head().selectFirst("base");
        if (base == null) {
            page.head().prependChild(script);
        } else {
            base.after(script);
        }
    }

    /** It needs nothing but the language: a device asks for it once, and shows it under many addresses. */
    @GetMapping(path = "/away/{language}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> away(@PathVariable String language, HttpServletRequest request) {
        return languages
                .shipped(language)
                .map(reader -> ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                        .body(page(reader, request.getContextPath())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String page(Locale reader, String root) {
        return """
                <!doctype html>
                <html lang="%1$s" dir="%2$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <meta name="color-scheme" content="light dark">
                <title>%3$s</title>
                <base href="%8$s/">
                <link rel="stylesheet" href="css/tokens.css">
                <link rel="stylesheet" href="css/styles.css">
                <script src="saved/away.js" defer></script>
                </head>
                <body>
                <main class="page page-narrow"><div class="empty">
                <img src="drawings/lights.svg" alt="" width="160" height="120">
                <h1>%3$s</h1>
                <p>%4$s</p>
                <p id="kept" hidden>%9$s</p>
                <div id="waiting" hidden>
                <p>%6$s</p>
                <p class="buttons"><button type="button" class="button">%7$s</button></p>
                </div>
                <p class="buttons"><button type="button" class="button button-primary" id="again">%5$s</button></p>
                </div></main>
                </body>
                </html>
                """.formatted(
                        reader.toLanguageTag(),
                        languages.direction(reader),
                        say(reader, "site.away.title"),
                        say(reader, "site.away.words"),
                        say(reader, "page.busy.now"),
                        say(reader, "site.offline.sends"),
                        say(reader, "site.offline.keep"),
                        HtmlUtils.htmlEscape(root),
                        say(reader, "site.away.kept"));
    }

    private String say(Locale reader, String key) {
        return HtmlUtils.htmlEscape(messages.get(reader, key), StandardCharsets.UTF_8.name());
    }
}

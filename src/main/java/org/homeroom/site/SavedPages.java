package org.homeroom.site;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
            if (page.getDocument().getElementById(SleepingPage.SCRIPT) == null) { // which does it after its first paint
                addScript(page.getDocument());
            }
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
                        .body(page(new PlainPage(messages, languages, reader, request.getContextPath()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String page(PlainPage page) {
        return page.html("site.away.title", "lights.svg", """
                <base href="%1$s/">
                <script src="%1$s/saved/away.js" defer></script>
                """.formatted(page.address()), """
                <p>%1$s</p>
                <p id="kept" hidden>%2$s</p>
                <div id="waiting" hidden>
                <p>%3$s</p>
                <p class="buttons"><button type="button" class="button">%4$s</button></p>
                </div>
                <p class="buttons"><button type="button" class="button button-primary" id="again">%5$s</button></p>
                """.formatted(
                        page.say("site.away.words"),
                        page.say("site.away.kept"),
                        page.say("site.offline.sends"),
                        page.say("site.offline.keep"),
                        page.say("page.busy.now")));
    }
}

package org.homeroom.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes the page itself into the first HTML, from the very components that the browser shows later: it can be read
 * before any script has run, and without scripts. {@code take-over.ts} puts the living page in its place.
 */
@Component
@Order(0)
class FirstPage implements VaadinServiceInitListener {

    static final String ID = "first-page";

    /** Asks for the page's state, in the language that it is shown in. In words that also old browsers know. */
    static final String CONNECT = """
            (function () {
              return fetch('?v-r=init&location='
                  + encodeURIComponent(location.pathname.slice(new URL(document.baseURI).pathname.length))
                  + '&query=' + encodeURIComponent(location.search.slice(1))
                  + '&page-lang=' + (document.getElementById('first-page') || document.documentElement).lang)
                .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); });
            })""";

    private static final String CONNECT_AT_ONCE = """
            window.Vaadin = window.Vaadin || {};
            window.Vaadin.TypeScript = {
              initial: /old-browser/.test(document.documentElement.className) ? new Promise(function () {}) : %s()
            };""".formatted(CONNECT);

    /**
     * Vaadin needs popovers; older browsers, some of them still in use, have none. And who comes back is to find the
     * place again, for which all above it must have the height it had.
     */
    static final String MARK_BEFORE_ANYTHING_IS_SEEN = """
            if (!('popover' in HTMLElement.prototype)) {
              document.documentElement.className += ' old-browser';
            }
            if (performance.getEntriesByType('navigation').some(function (visit) { return visit.type != 'navigate'; })) {
              document.documentElement.className += ' comes-back';
            }""";

    private final SleepingPage sleeping;
    private final FamilyStyle style;
    private final FirstDrawings drawings;
    private final Messages messages;
    private final Languages languages;

    FirstPage(
            SleepingPage sleeping, FamilyStyle style, FirstDrawings drawings, Messages messages, Languages languages) {
        this.sleeping = sleeping;
        this.style = style;
        this.drawings = drawings;
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (page.getVaadinRequest() instanceof VaadinServletRequest request && PassingVisits.isPassing(request)) {
                page.getUI().ifPresent(ui -> write(ui, page, languages.of(request)));
            }
        });
    }

    private void write(UI ui, IndexHtmlResponse page, Locale reader) {
        var document = page.getDocument();
        document.title(
                ui.getInternals().getTitle() == null ? "" : ui.getInternals().getTitle());
        leaveTheState(document);
        var chain = ui.getInternals().getActiveRouterTargetsChain();
        if (chain.isEmpty()) {
            stayAwake(document);
            return;
        }
        var copy = PlainCopy.of(chain.getLast().getElement());
        copy.attr("id", ID).attr("lang", reader.toLanguageTag()); // a browser that translates changes the page’s
        if (PlainCopy.needsScripts(copy)) {
            sayThatItNeedsScripts(copy, reader);
        }
        document.body().prependChild(copy);
        var files = drawings.putInto(copy);
        if (!sleeping.putToSleep(document, copy, files, ui, reader)) {
            files.forEach(file -> prefetch(document, file));
            stayAwake(document);
        }
    }

    /**
     * The state that was made here ends with this answer, so the browser asks for one of its own. Vaadin waits for it as
     * it would for one that lies in the page. One that is too old for Vaadin is not sent away, but stays with what it
     * can read.
     */
    private static void leaveTheState(Document document) {
        for (var script : document.head().getElementsByTag("script")) {
            if (script.data().contains("v-r=oldbrowser")) {
                script.empty().appendChild(new DataNode(MARK_BEFORE_ANYTHING_IS_SEEN));
            } else if (script.data().contains("window.Vaadin.TypeScript=")) {
                script.remove();
            }
        }
        var outlet = document.getElementById("outlet");
        if (outlet != null) {
            outlet.empty();
        }
    }

    private static void prefetch(Document document, String drawing) {
        document.head()
                .appendElement("link")
                .attr("rel", "prefetch")
                .attr("as", "image")
                .attr("href", drawing);
    }

    private void stayAwake(Document document) {
        style.putAllInto(document);
        document.head().appendElement("script").appendChild(new DataNode(CONNECT_AT_ONCE));
    }

    private void sayThatItNeedsScripts(Element copy, Locale reader) {
        var main = copy.selectFirst("main > *");
        if (main != null) {
            var words = messages.get(reader, "site.noScripts");
            main.appendElement("noscript").appendElement("p").addClass("note").text(words);
            main.appendElement("p")
                    .addClass("note")
                    .addClass("old-browser-note")
                    .text(words);
        }
    }
}

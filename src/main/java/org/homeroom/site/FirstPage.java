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

    private final Messages messages;
    private final Languages languages;

    FirstPage(Messages messages, Languages languages) {
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
        connectLater(document);
        var chain = ui.getInternals().getActiveRouterTargetsChain();
        if (chain.isEmpty()) {
            return;
        }
        var copy = PlainCopy.of(chain.getLast().getElement());
        copy.attr("id", ID);
        if (PlainCopy.needsScripts(copy)) {
            sayThatItNeedsScripts(copy, reader);
        }
        document.body().prependChild(copy);
    }

    /** The browser asks for the page's state by itself: the one that was made here ends with this answer. */
    private static void connectLater(Document document) {
        for (var script : document.head().getElementsByTag("script")) {
            if (script.data().contains("window.Vaadin.TypeScript=")) {
                script.empty().appendChild(new DataNode("window.Vaadin = window.Vaadin || {};"));
            }
        }
        var outlet = document.getElementById("outlet");
        if (outlet != null) {
            outlet.empty();
        }
    }

    private void sayThatItNeedsScripts(Element copy, Locale reader) {
        var main = copy.selectFirst("main > *");
        if (main != null) {
            main.appendElement("noscript")
                    .appendElement("p")
                    .addClass("note")
                    .text(messages.get(reader, "site.noScripts"));
        }
    }
}

package org.homeroom.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.language.Messages;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Leaves a page the document that it is, until somebody uses what only the living page can do: {@code wake.js} fetches
 * and starts the scripts then.
 */
@Component
class SleepingPage {

    /** The script that wakes it. */
    static final String SCRIPT = "wake";

    private final BuiltScripts scripts;
    private final FamilyStyle style;
    private final Messages messages;
    private final String wake;

    SleepingPage(BuiltScripts scripts, FamilyStyle style, Messages messages) throws IOException {
        this.scripts = scripts;
        this.style = style;
        this.messages = messages;
        wake = new ClassPathResource("wake.js", SleepingPage.class)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"))
                .replace("CONNECT", FirstPage.CONNECT);
    }

    /**
     * Whether it could; a page stays awake that is not made of what was built.
     *
     * @param drawings files of those that the copy has without a file
     */
    boolean putToSleep(Document page, Element copy, List<String> drawings, UI ui, Locale reader) {
        var entry = page.head().selectFirst("script[type=module][src*=VAADIN/build/]");
        var theme = page.head().selectFirst("link[rel=stylesheet][data-file-path^=aura/]");
        if (entry == null || theme == null || !PlainCopy.canSleep(copy)) {
            return false;
        }
        entry.remove();
        theme.remove(); // of Vaadin's components there are none
        var files = new ArrayList<>(List.of(entry.attr("src")));
        files.addAll(scripts.ofEveryPage());
        ui.getInternals().getActiveRouterTargetsChain().stream()
                .flatMap(part -> scripts.of(part.getClass()).stream())
                .forEach(files::add);
        var later = leadsTo(copy).filter(file -> !files.contains(file)).collect(Collectors.joining(" "));
        copy.appendElement("p")
                .addClass("wake-note")
                .attr("role", "status")
                .attr("data-words", messages.get(reader, "site.wake.failed"));
        var sheets = new ArrayList<>(List.of(theme.attr("href")));
        sheets.addAll(style.putInto(page));
        var script = page.createElement("script")
                .attr("id", SCRIPT)
                .attr("data-files", String.join(" ", files))
                .attr("data-sheets", String.join(" ", sheets))
                .attr("data-drawings", String.join(" ", drawings))
                .attr("data-later", later);
        copy.after(script.appendChild(new DataNode(wake)));
        return true;
    }

    /** What the pages need that its forms lead to. */
    private Stream<String> leadsTo(Element copy) {
        var routes = RouteConfiguration.forApplicationScope();
        return copy.select("form[action]").stream()
                .flatMap(form -> routes.getRoute(form.attr("action")).stream())
                .flatMap(view -> scripts.of(view).stream())
                .distinct();
    }
}

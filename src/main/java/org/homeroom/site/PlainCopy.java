package org.homeroom.site;

import com.vaadin.flow.dom.Element;
import java.util.Set;
import org.homeroom.page.Redrawn;
import org.jsoup.nodes.TextNode;

/**
 * Components as plain HTML. What only the living page can do cannot be used until a script has seen to it that using it
 * brings the page to life: it is disabled, and marked as {@value #ASLEEP}. Of our own elements there is what stands in
 * them. A view made of Vaadin's fields is a form that waits for its scripts: of that there is the heading alone.
 */
final class PlainCopy {

    /** On what only the copy has disabled: its words, by which its counterpart is known. */
    static final String ASLEEP = "data-asleep";

    /** On what stands for one of our own elements; which one. */
    private static final String OWN = "data-own";

    private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");
    private static final Set<String> VALUES = Set.of("value", "checked", "open", "selected");

    private PlainCopy() {}

    static org.jsoup.nodes.Element of(Element page) {
        var copy = element(page);
        copy.select(String.join(",", CONTROLS)).forEach(PlainCopy::putToSleep);
        // Vaadin's router would begin to connect a second time, were it to follow one while it connects
        copy.select("a").forEach(link -> link.attr("router-ignore", ""));
        for (var view : copy.select("main > *")) {
            if (!view.select("[data-field]").isEmpty()) {
                leaveTheHeading(view);
            }
        }
        return copy;
    }

    /** Whether there is something in it that one cannot do without scripts, and would miss. */
    static boolean needsScripts(org.jsoup.nodes.Element copy) {
        return !copy.select("main .skeleton").isEmpty()
                || copy.select("main button[disabled]").stream()
                        .anyMatch(button -> button.closest(".needs-scripts") == null);
    }

    /**
     * Whether it can be left as it is until somebody uses it: nobody is to type in it what only the living page takes,
     * and nothing in it does something of its own accord.
     */
    static boolean canSleep(org.jsoup.nodes.Element copy) {
        var typed = "main :is(input, select, textarea)[%s]".formatted(ASLEEP);
        return copy.select("main .skeleton, main [%s]:empty, %s".formatted(OWN, typed))
                .isEmpty();
    }

    private static void putToSleep(org.jsoup.nodes.Element control) {
        var form = control.closest("form[action]");
        boolean sends = form != null && !"button".equals(control.attr("type"));
        if (!sends && !control.hasAttr("disabled")) {
            var words = control.wholeText().strip() + control.attr("aria-label");
            control.attr("disabled", true).attr(ASLEEP, words);
        }
    }

    private static void leaveTheHeading(org.jsoup.nodes.Element view) {
        var heading = view.selectFirst("h1");
        view.empty();
        if (heading != null) {
            view.appendChild(heading);
        }
        view.appendElement("div").addClass("skeleton").attr("aria-hidden", "true");
    }

    private static org.jsoup.nodes.Element element(Element source) {
        return fill(new org.jsoup.nodes.Element(source.getTag()), source);
    }

    private static org.jsoup.nodes.Element fill(org.jsoup.nodes.Element copy, Element source) {
        source.getAttributeNames().forEach(name -> attribute(copy, name, source.getAttribute(name)));
        VALUES.stream().filter(source::hasProperty).forEach(name -> attribute(copy, name, source.getProperty(name)));
        copy.attr("disabled", !source.isEnabled());
        source.getChildren().forEach(child -> append(copy, child));
        if (source.hasProperty("innerHTML")) {
            copy.html(source.getProperty("innerHTML"));
        }
        return copy;
    }

    private static void append(org.jsoup.nodes.Element copy, Element child) {
        if (child.isTextNode()) {
            copy.appendChild(new TextNode(child.getText()));
        } else if (!child.isVisible()) {
            return;
        } else if (!child.getTag().contains("-")) {
            copy.appendChild(element(child));
        } else if (child.getTag().startsWith("vaadin-")) {
            copy.appendElement("span").attr("data-field", "").attr("hidden", "");
        } else if (child.hasProperty(Redrawn.HTML)) {
            copy.append(child.getProperty(Redrawn.HTML));
        } else if (child.getChildCount() > 0) {
            fill(copy.appendElement("span"), child).attr(OWN, child.getTag()).addClass("needs-scripts");
        } else {
            copy.appendElement("span").attr(OWN, child.getTag()).attr("hidden", "");
        }
    }

    private static void attribute(org.jsoup.nodes.Element copy, String name, String value) {
        if (Set.of("checked", "open", "selected", "disabled").contains(name)) {
            copy.attr(name, !"false".equals(value));
        } else if (!"router-link".equals(name)) {
            copy.attr(name, value);
        }
    }
}

package org.homeroom.site;

import com.vaadin.flow.dom.Element;
import java.util.Set;
import org.jsoup.nodes.TextNode;

/**
 * Components as plain HTML. What only scripts can do is left out or cannot be tapped: our own elements and Vaadin's are
 * not there, a button that sends no form and a field of none are disabled. A view made of Vaadin's fields is a form
 * that waits for its scripts: of that there is the heading alone.
 */
final class PlainCopy {

    private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");
    private static final Set<String> VALUES = Set.of("value", "checked", "open", "selected");

    private PlainCopy() {}

    static org.jsoup.nodes.Element of(Element page) {
        var copy = element(page);
        for (var control : copy.select(String.join(",", CONTROLS))) {
            var form = control.closest("form[action]");
            boolean sends = form != null && !"button".equals(control.attr("type"));
            control.attr("disabled", !sends || control.hasAttr("disabled"));
        }
        // Vaadin's router would begin to connect a second time, were it to follow one while it connects
        copy.select("a").forEach(link -> link.attr("router-ignore", ""));
        for (var view : copy.select("main > *")) {
            if (!view.select("[data-field]").isEmpty()) {
                leaveTheHeading(view);
            }
        }
        return copy;
    }

    /** Whether there is something in it that one cannot do without scripts. */
    static boolean needsScripts(org.jsoup.nodes.Element copy) {
        return !copy.select("main button[disabled], main .skeleton").isEmpty();
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
        var copy = new org.jsoup.nodes.Element(source.getTag());
        source.getAttributeNames().forEach(name -> attribute(copy, name, source.getAttribute(name)));
        VALUES.stream().filter(source::hasProperty).forEach(name -> attribute(copy, name, source.getProperty(name)));
        copy.attr("disabled", !source.isEnabled());
        source.getChildren().forEach(child -> append(copy, child));
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

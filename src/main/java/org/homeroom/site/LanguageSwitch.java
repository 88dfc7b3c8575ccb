package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.language.Languages;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;

/**
 * Every language by its own name, a tap away. Each is a plain link to the page one is on, which needs no script and can
 * be shared.
 */
class LanguageSwitch extends Composite<NativeDetails> {

    private static final String PARAMETER = "lang";

    private final Map<Locale, Anchor> links = new HashMap<>();

    LanguageSwitch(Languages languages, List<Locale> inOrder) {
        var current = languages.best(List.of(getLocale()));
        var menu = new UnorderedList();
        menu.addClassName("language-menu");
        for (var language : inOrder) {
            var link = link(language, languages.ownName(language), language.equals(current));
            links.put(language, link);
            menu.add(new ListItem(link));
        }
        getContent().addClassName("language-switch");
        getContent().setSummary(label(), new Icon("globe"), name(languages, current));
        getContent().setContent(menu);
    }

    /** Makes the links lead to this page, with all it is asked for. */
    void leadTo(Location page) {
        var query = page.getQueryParameters().excluding(PARAMETER);
        links.forEach((language, link) ->
                link.setHref(new Location(page.getPath(), query.merging(PARAMETER, language.toLanguageTag()))
                        .getPathWithQueryParameters()));
    }

    private Span label() {
        var label = new Span(getTranslation("site.language.label"));
        label.addClassName("visually-hidden");
        return label;
    }

    private static Span name(Languages languages, Locale language) {
        return InLanguage.mark(new Span(languages.ownName(language)), language);
    }

    private static Anchor link(Locale language, String ownName, boolean current) {
        var link = InLanguage.mark(new Anchor("", ownName), language);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("hreflang", language.toLanguageTag());
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}

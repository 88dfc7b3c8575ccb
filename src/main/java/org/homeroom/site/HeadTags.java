package org.homeroom.site;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeroom.language.Languages;
import org.homeroom.page.ShareDetails;
import org.homeroom.page.Shareable;
import org.homeroom.school.PublicAddress;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells search engines and messengers what a page is and in which languages there is it; and of a page that is for one
 * family or for staff, to tell nobody. Addresses begin with the configured one, whatever host was asked.
 */
@Component
class HeadTags implements VaadinServiceInitListener {

    private static final String LANG = "?lang=";

    private final Languages languages;
    private final SchoolService schools;
    private final PublicAddress address;
    private final JsonMapper json;

    HeadTags(Languages languages, SchoolService schools, PublicAddress address, JsonMapper json) {
        this.languages = languages;
        this.schools = schools;
        this.address = address;
        this.json = json;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var head = page.getDocument().head();
            page.getUI()
                    .flatMap(HeadTags::details)
                    .ifPresentOrElse(
                            details -> tell(head, details, page.getVaadinRequest()),
                            () -> meta(head, "name", "robots", "noindex"));
        });
    }

    private static Optional<ShareDetails> details(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .map(HasElement.class::cast)
                .filter(Shareable.class::isInstance)
                .flatMap(view -> ((Shareable) view).shareDetails());
    }

    private void tell(Element head, ShareDetails details, VaadinRequest request) {
        var page = address.of(details.path()).toString();
        var reader = request instanceof VaadinServletRequest asked ? languages.of(asked) : Locale.ENGLISH;
        var inLanguage = page + LANG + reader.toLanguageTag();
        meta(head, "name", "description", details.description());
        link(head, "canonical", languages.shipped(request.getParameter("lang")).isPresent() ? inLanguage : page);
        link(head, "alternate", page).attr("hreflang", "x-default");
        languages.shipped().stream()
                .map(Locale::toLanguageTag)
                .forEach(tag -> link(head, "alternate", page + LANG + tag).attr("hreflang", tag));
        preview(head, details, inLanguage, reader);
        details.facts()
                .forEach(facts -> head.appendElement("script")
                        .attr("type", "application/ld+json")
                        .appendChild(new DataNode(inScript(facts))));
    }

    private void preview(Element head, ShareDetails details, String url, Locale reader) {
        var picture = address.of(ShareDetails.picture(details.drawing())).toString();
        property(head, "og:type", "website");
        property(head, "og:site_name", schools.first().map(School::name).orElse("Homeroom"));
        property(head, "og:title", details.title());
        property(head, "og:description", details.description());
        property(head, "og:url", url);
        property(head, "og:locale", locale(reader));
        languages.shipped().stream()
                .filter(other -> !other.equals(reader))
                .forEach(other -> property(head, "og:locale:alternate", locale(other)));
        property(head, "og:image", picture);
        property(head, "og:image:type", "image/png");
        property(head, "og:image:width", "1200");
        property(head, "og:image:height", "630");
        property(head, "og:image:alt", details.title());
        meta(head, "name", "twitter:card", "summary_large_image");
    }

    /** As a JSON string within a script that nothing can end. */
    private String inScript(Map<String, Object> facts) {
        return json.writeValueAsString(facts)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static String locale(Locale language) {
        return language.toLanguageTag().replace('-', '_');
    }

    private static void property(Element head, String property, String content) {
        meta(head, "property", property, content);
    }

    private static void meta(Element head, String kind, String name, String content) {
        head.appendElement("meta").attr(kind, name).attr("content", content);
    }

    private static Element link(Element head, String rel, String href) {
        return head.appendElement("link").attr("rel", rel).attr("href", href);
    }
}

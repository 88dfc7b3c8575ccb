package org.homeroom.site;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.event.CatalogueQuery;
import org.homeroom.event.EventCatalogue;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.school.PublicAddress;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines and phones ask for beside the pages: which pages there are, which to leave alone, how to install. */
@RestController
class Finding {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private static final MediaType MANIFEST = MediaType.valueOf("application/manifest+json");

    private final EventCatalogue catalogue;
    private final SchoolService schools;
    private final Languages languages;
    private final Messages messages;
    private final PublicAddress address;

    Finding(
            EventCatalogue catalogue,
            SchoolService schools,
            Languages languages,
            Messages messages,
            PublicAddress address) {
        this.catalogue = catalogue;
        this.schools = schools;
        this.languages = languages;
        this.messages = messages;
        this.address = address;
    }

    /** Pages of one family or of staff are nothing to look at; filters lead to what the catalogue has anyway. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return answer(MediaType.TEXT_PLAIN).body("""
                User-agent: *
                Disallow: /r/
                Disallow: /i/
                Disallow: /staff
                Disallow: /door
                Disallow: /sign-in
                Disallow: /welcome/
                Disallow: /set-up/
                Disallow: /events/*/register
                Disallow: /events/*/appointments
                Disallow: /*?*when=
                Disallow: /*?*topic=
                Disallow: /*?*grade=
                Disallow: /*?*childcare=
                Disallow: /*?*mine=
                Disallow: /*?*q=

                Sitemap: %s
                """.formatted(address.of("/sitemap.xml")));
    }

    /** Every page that anyone may find, in each language. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var pages = Stream.concat(
                        Stream.of("/", "/privacy"),
                        catalogue.search(CatalogueQuery.everything(Locale.ENGLISH)).stream()
                                .map(event -> "/events/" + event.slug()))
                .map(path -> entries(address.of(path).toString()))
                .collect(Collectors.joining());
        return answer(MediaType.APPLICATION_XML).body("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                %s</urlset>
                """.formatted(pages));
    }

    /** So that the catalogue can lie among a phone's apps, under the school's name. */
    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Map<String, Object>> manifest(Locale reader) {
        var school = schools.first();
        return answer(MANIFEST)
                .varyBy("Accept-Language", "Cookie")
                .body(Map.ofEntries(
                        Map.entry("id", "/"),
                        Map.entry("name", school.map(School::name).orElse(messages.get(reader, "site.name"))),
                        Map.entry("short_name", messages.get(reader, "site.name")),
                        Map.entry("description", messages.get(reader, "event.catalogue.lead")),
                        Map.entry("lang", reader.toLanguageTag()),
                        Map.entry("dir", languages.direction(reader)),
                        Map.entry("start_url", "./"),
                        Map.entry("scope", "./"),
                        Map.entry("display", "minimal-ui"),
                        Map.entry("theme_color", school.map(School::accent).orElse("#20606c")),
                        Map.entry("background_color", "#fffaf0"),
                        Map.entry("icons", List.of(icon(192), icon(512)))));
    }

    private String entries(String page) {
        var alternates = Stream.concat(
                        Stream.of(alternate("x-default", page)),
                        languages.shipped().stream()
                                .map(Locale::toLanguageTag)
                                .map(tag -> alternate(tag, page + "?lang=" + tag)))
                .collect(Collectors.joining());
        return languages.shipped().stream()
                .map(language -> "<url><loc>%s</loc>%s</url>\n"
                        .formatted(HtmlUtils.htmlEscape(page + "?lang=" + language.toLanguageTag()), alternates))
                .collect(Collectors.joining());
    }

    private static String alternate(String tag, String page) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>".formatted(tag, HtmlUtils.htmlEscape(page));
    }

    private static Map<String, String> icon(int size) {
        return Map.of(
                "src",
                "share/icon-%d.png".formatted(size),
                "sizes",
                "%1$dx%1$d".formatted(size),
                "type",
                "image/png",
                "purpose",
                "any maskable");
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(AN_HOUR);
    }
}

package org.homeroom.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One family's way from the catalogue to a confirmed registration: each request that a browser makes for it, but for
 * pictures and scripts, which it has already.
 */
final class Journey {

    private static final Pattern CODE = Pattern.compile("r/([2-9A-Z]{24})\\?new");

    private final HttpClient http;
    private final URI site;

    Journey(HttpClient http, URI site) {
        this.http = http;
        this.site = site;
    }

    /** Where one registers: the event's name in addresses, and the time that was chosen. */
    record Place(String slug, String slot) {}

    /** @return the code of the registration, as the last page shows it */
    String go(Place place, int number) throws IOException, InterruptedException {
        var event = "events/" + place.slug();
        var chosen = "slot=" + place.slot();
        LivePage.read(http, site.resolve("/"));
        LivePage.read(http, site.resolve("/" + event));
        LivePage.read(http, site.resolve("/" + event + "/register?" + chosen));
        var page = LivePage.connect(http, site, event + "/register", chosen, true);
        open(page);
        type(page, "Your name", "Selam Tesfaye");
        type(page, "Your e-mail address", "family" + number + "@example.org");
        press(page, "Next");
        press(page, "Next");
        var answer = CODE.matcher(press(page, "Send"));
        if (!answer.find()) {
            throw new IOException("No confirmation");
        }
        page.leave();
        return answer.group(1);
    }

    /** The device has no draft, and the list of languages tells how it stands. */
    private static void open(LivePage page) throws IOException, InterruptedException {
        int languages = page.tree().listening("filter-changed");
        page.say(
                LivePage.event(languages, "value-changed", Map.of()),
                LivePage.event(languages, "opened-changed", Map.of()),
                LivePage.event(languages, "filter-changed", Map.of()),
                LivePage.sync(languages, "opened", false),
                LivePage.sync(languages, "filter", ""));
        page.say(LivePage.event(
                page.tree().listening("draft-kept"),
                "draft-kept",
                Map.of("event.detail.typed", "{}", "event.detail.draft", "")));
    }

    private static void type(LivePage page, String label, String text) throws IOException, InterruptedException {
        int field = page.tree().with("label", label);
        page.say(
                LivePage.sync(field, "value", text), LivePage.event(field, "input", Map.of("1", 1, "for", "trailing")));
    }

    private static String press(LivePage page, String words) throws IOException, InterruptedException {
        return page.say(
                LivePage.event(page.tree().withText("button", words), "click", CLICK),
                LivePage.event(page.tree().listening("submit"), "submit", Map.of()));
    }

    private static final Map<String, Object> CLICK = Map.of(
            "event.shiftKey", false,
            "event.metaKey", false,
            "event.detail", 1,
            "event.ctrlKey", false,
            "event.clientX", 0,
            "event.clientY", 0,
            "event.altKey", false,
            "event.button", 0,
            "event.screenY", 0,
            "event.screenX", 0);
}

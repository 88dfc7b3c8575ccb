package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What a family's first visit costs it, in data and in patience. */
class FirstVisitTest extends BrowserTest {

    private static final int BUDGET = 45 * 1024;

    @Autowired
    private ServletWebServerApplicationContext application;

    /** Compressed, with headers, as it comes over the line. */
    private record Fetched(String address, long bytes) {}

    @ParameterizedTest
    @CsvSource({"/, en", "/, ar", "/, am", "/events/safe-and-kind-online, en", "/events/safe-and-kind-online, am"})
    void staysWithinItsBudget(String address, String tag) {
        var page = visitor(Locale.forLanguageTag(tag), Screen.PHONE);
        var fetched = fetches(page);
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));

        System.out.printf("%s (%s): %d bytes%n", address, tag, sum(fetched));
        assertThat(sum(fetched)).as(() -> fetched.toString()).isBetween(1L, (long) BUDGET);
        assertThat(fetched).noneMatch(file -> file.address().matches(".*(staff|door|aura)\\.css.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events/safe-and-kind-online", "/privacy", "/no-such-page"})
    void neitherRunsScriptsNorBeginsASessionForWhoOnlyReads(String address) {
        int before = Sessions.of(application);
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        var fetched = fetches(page);
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        page.mouse().move(100, 300);
        page.evaluate("scrollTo(0, 300)");
        page.keyboard().press("Tab");

        assertThat(page.locator("#first-page")).hasCount(1);
        assertThat(fetched).noneMatch(file -> file.address().contains("v-r="));
        assertThat(page.locator("script[type=module]")).hasCount(0);
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
        assertThat(Sessions.of(application)).isLessThanOrEqualTo(before);
    }

    /** What is beside the page would be one more way there and back; only what is far from the screen may be. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/events/safe-and-kind-online", "/privacy"})
    void bringsAllThatIsSeenFirstWithinThePage(String address) {
        var page = visitorWithoutScripts(Locale.ENGLISH, Screen.PHONE);
        var html = Jsoup.parse(page.navigate(address).text());

        assertThat(html.select("#first-page h1")).hasSize(1);
        assertThat(html.select("script[src], link[rel~=stylesheet|preload|prefetch]"))
                .isEmpty();
        assertThat(html.select("img:not([loading=lazy])"))
                .isNotEmpty()
                .allMatch(image -> image.attr("src").startsWith("data:"));
    }

    @Test
    void keepsWhatWasDoneBeforeThePageWasConnected() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        var scripts = new ArrayList<Runnable>();
        page.route(Pattern.compile(".*/VAADIN/build/.*\\.js"), route -> scripts.add(route::resume));
        page.navigate("/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.getByRole(AriaRole.SEARCHBOX).fill("tamales");
        page.locator(".more-filters summary").click();
        page.getByRole(AriaRole.SEARCHBOX).focus();
        assertThat(page.locator("#first-page")).hasCount(1);

        page.unroute(Pattern.compile(".*/VAADIN/build/.*\\.js"));
        scripts.forEach(Runnable::run);

        assertThat(page.locator("#first-page")).hasCount(0);
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("tamales");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
        assertThat(page.locator(".more-filters")).hasAttribute("open", "");
        assertThat(page).hasURL(Pattern.compile(".*\\?q=tamales"));
        assertThat(page.locator(".event-card")).hasCount(1);
    }

    @Test
    void changesOnTheLivingPageOnlyWhatDiffers() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        page.navigate("/");
        var search = page.getByRole(AriaRole.SEARCHBOX);
        search.fill("a");
        search.press("Tab");
        assertThat(page.locator("#first-page")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile(".*\\?q=a"));

        page.locator(".more-filters summary").click();
        var chip = page.locator("a.chip[href*='when=weekend']");
        chip.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*\\?.*when=weekend.*"));
        var chosen = page.locator("a.chip[aria-current=true]");
        assertThat(chosen).hasCount(1);
        assertThat(chosen).isFocused();
        assertThat(page.locator(".more-filters")).hasAttribute("open", "");
        assertThat(page.locator("a[hreflang=ar]")).hasAttribute("href", Pattern.compile(".*when=weekend.*"));
        assertThat(search).hasValue("a");

        page.goBack();
        assertThat(chosen).hasCount(0);
        search.fill("");
        search.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/$"));
        assertThat(page.locator(".event-card").nth(10)).isVisible();
        assertThat(search).isFocused();
        AxeCheck.assertClean(page);
    }

    @Test
    void staysReadableInABrowserThatIsTooOldForMore() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        page.addInitScript("delete HTMLElement.prototype.popover");
        page.navigate("/events/safe-and-kind-online");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(page).hasURL(Pattern.compile(".*/events/safe-and-kind-online"));
        assertThat(page.locator("#first-page h1")).isVisible();
        awaitKept(page, "/events/safe-and-kind-online"); // such a browser can have what keeps pages
        page.locator(".action-bar button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*/register\\?slot=.*"));
        assertThat(page.locator(".old-browser-note")).isVisible();
    }

    private static List<Fetched> fetches(Page page) {
        var addresses = new HashMap<String, String>();
        var fetched = new ArrayList<Fetched>();
        var network = page.context().newCDPSession(page);
        network.on("Network.responseReceived", event -> addresses.put(id(event), address(event)));
        network.on(
                "Network.loadingFinished",
                event -> fetched.add(new Fetched(
                        addresses.getOrDefault(id(event), "?"),
                        event.get("encodedDataLength").getAsLong())));
        network.send("Network.enable");
        return fetched;
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String address(JsonObject event) {
        return event.getAsJsonObject("response").get("url").getAsString();
    }

    private static long sum(List<Fetched> files) {
        return files.stream().mapToLong(Fetched::bytes).sum();
    }
}

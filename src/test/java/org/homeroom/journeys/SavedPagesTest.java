package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was read stays readable without a network, and nothing else does. */
class SavedPagesTest extends BrowserTest {

    private static final String READ = "/events/tamales-together";

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE", "ht, LAPTOP"})
    void whatWasReadStaysReadable(Locale language, Screen screen) {
        var page = visitor(language, screen);
        var words = new Words(page, language);
        page.navigate("/?lang=" + language.toLanguageTag());
        awaitKept(page, "/", "/away");
        page.navigate(READ);
        awaitKept(page, READ);
        page.context().setOffline(true);

        page.navigate("/");
        assertThat(page.locator(".saved-note"))
                .containsText(words.say("site.saved.note", "time", "{").split("\\P{L}*\\{")[0]);
        assertThat(page.locator(".event-card").first()).isVisible();
        AxeCheck.assertClean(page);
        page.locator(".event-card a[href*='" + READ.substring(1) + "']").first().click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".saved-note")).isVisible();
        page.navigate("/events/sweets-for-eid");
        assertThat(words.heading("site.away.title")).isVisible();
        AxeCheck.assertClean(page);

        page.context().setOffline(false);
        assertThat(page.locator(".saved-note")).hasCount(0);
        assertThat(page.locator("main h1")).not().hasText(words.say("site.away.title"));
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE"})
    void nothingIsKeptForLongerThanAWeek(Locale language, Screen screen) {
        var page = visitor(language, screen);
        page.navigate("/");
        awaitKept(page, "/", "/away");
        page.navigate(READ);
        awaitKept(page, READ);
        page.evaluate("""
                async address => {
                  const pages = await caches.open('homeroom-pages');
                  const headers = { 'content-type': 'text/html', 'saved-at': Date.now() - 8 * 24 * 60 * 60 * 1000 };
                  await pages.put(address, new Response(await (await pages.match(address)).text(), { headers }));
                }
                """, READ);
        page.context().setOffline(true);

        page.navigate(READ);
        assertThat(new Words(page, language).heading("site.away.title")).isVisible();
        assertThat(page.evaluate("async address => !!(await caches.match(address))", READ))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE"})
    void nothingAboutAnybodyIsKept(Locale language, Screen screen) {
        var page = visitor(language, screen);
        page.navigate("/");
        awaitKept(page, "/", "/away");
        new StaffJourney(page, language).signIn("admin@example.org", "maple-street-admin");
        page.navigate("/events/tamales-together/register");
        page.navigate("/r/" + "2".repeat(24));
        page.navigate("/?q=tamales");
        page.navigate(READ);
        awaitKept(page, READ);

        var kept = (String) page.evaluate("""
                async () => (await (await caches.open('homeroom-pages')).keys()).map(({ url }) => new URL(url).pathname).join()
                """);
        assertThat(kept.split(",")).isSubsetOf("/", "/away", READ);
    }
}

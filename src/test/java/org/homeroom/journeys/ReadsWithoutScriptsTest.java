package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.homeroom.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a family can do before any script has run, or where none ever does. */
class ReadsWithoutScriptsTest extends BrowserTest {

    private static final double THUMB = 48;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void readsAndNarrowsTheCatalogue(String tag) {
        var page = open("/", tag);
        var words = new Words(page, Locale.forLanguageTag(tag));
        assertThat(words.heading("event.catalogue.title")).isVisible();
        var cards = page.locator(".event-card");
        int all = cards.count();
        assertThat(all).isGreaterThan(10);
        assertThat(cards.first().locator(".facts")).isVisible();
        assertStyled(page.locator(".chip").first());

        words.link("event.freeTime.weekend").click();
        assertThat(page).hasURL(Pattern.compile(".*\\?when=weekend"));
        assertThat(words.link("event.freeTime.weekend")).hasAttribute("aria-current", "true");
        int weekend = cards.count();
        assertThat(weekend).isBetween(1, all - 1);

        page.getByRole(AriaRole.SEARCHBOX).fill(firstWord(cards.first().locator("h3")));
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*\\?.*q=.*"));
        assertThat(page).hasURL(Pattern.compile(".*when=weekend.*"));
        assertThat(cards.count()).isBetween(1, weekend);

        words.link("event.filter.childcare").click();
        assertThat(page).hasURL(Pattern.compile(".*childcare=yes.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void readsAnEventAndPicksATime(String tag) {
        var page = open("/", tag);
        var words = new Words(page, Locale.forLanguageTag(tag));
        page.locator(".event-card a[href$='events/safe-and-kind-online']").click();

        assertLanguage(page, tag);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("h1")).hasAttribute("lang", tag);
        assertThat(page.locator("label.slot-card").first()).isVisible();
        assertThat(page.locator(".action-bar-choice")).isHidden();
        assertThat(words.button("event.share.start")).isHidden();
        assertStyled(page.locator(".slot-card").first());

        var slot = page.locator("label.slot-card:has(input:enabled)").last();
        var id = slot.locator("input").getAttribute("value");
        slot.click();
        page.locator(".action-bar button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*/register\\?slot=" + id));
        assertThat(words.heading("registration.who.title")).isVisible();
        assertThat(page.locator(".note:not(.old-browser-note)").filter(words.has("site.noScripts")))
                .isVisible();
        assertThat(page.locator("main :is(input, .badge, .slot-card)")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void readsWhatIsOnesOwn(String tag) {
        var page = open("/r/" + ownCode(), tag);
        var words = new Words(page, Locale.forLanguageTag(tag));

        assertThat(page.locator(".ticket h2")).isVisible();
        assertThat(page.locator(".ticket-code img")).isVisible();
        assertThat(page.locator(".party-member").first()).isVisible();
        assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex");

        page.locator("a[href$='do=cancel']").click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".note:not(.old-browser-note)").filter(words.has("site.noScripts")))
                .isVisible();
        assertThat(words.button("registration.cancel.yes")).isDisabled();
    }

    @Test
    void readsOnInAnotherLanguage() {
        var page = open("/events/safe-and-kind-online", "en");
        page.locator(".language-switch summary").click();
        page.locator(".language-menu a[hreflang=ar]").click();

        assertThat(page).hasURL(Pattern.compile(".*/events/safe-and-kind-online\\?lang=ar"));
        assertLanguage(page, "ar");
        page.locator("a.back-link").click();
        assertLanguage(page, "ar"); // and it stays so
        assertThat(page.locator(".event-card").first()).isVisible();
    }

    private Page open(String address, String tag) {
        var page = visitorWithoutScripts(Locale.forLanguageTag(tag), Screen.PHONE);
        assertThat(page.navigate(address).status()).isEqualTo(200);
        assertLanguage(page, tag);
        return page;
    }

    private static void assertLanguage(Page page, String tag) {
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        assertThat(page.locator("html")).hasAttribute("dir", new Languages().direction(Locale.forLanguageTag(tag)));
    }

    private static void assertStyled(Locator target) {
        assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(THUMB);
    }

    private static String firstWord(Locator text) {
        return text.innerText().strip().split("\\s+")[0].replaceAll("[^\\p{L}]", "");
    }

    private String ownCode() {
        return jdbc.sql("""
                        select r.code from registration r join time_slot s on s.id = r.slot_id
                        where r.state = 'CONFIRMED' and s.starts_at > current_timestamp
                          and s.state = 'SCHEDULED' order by r.code limit 1""").query(String.class).single();
    }
}

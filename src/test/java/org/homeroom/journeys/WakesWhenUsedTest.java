package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Requests;
import org.homeroom.registration.WaitingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A family's page is a document until something on it is used; then nothing that was done is lost, or done twice. */
class WakesWhenUsedTest extends BrowserTest {

    private static final String EVENT = "/events/safe-and-kind-online";
    private static final Pattern SCRIPTS = Pattern.compile(".*/VAADIN/build/.*\\.js");

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private WaitingLine line;

    private final List<Route> held = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void doesOnceWhatWasPressed(String tag) {
        var language = Locale.forLanguageTag(tag);
        var page = visitor(language, Screen.PHONE);
        var share = new Words(page, language).button("event.share.start");
        countCopies(page);
        open(page, EVENT);
        holdScripts(page);
        share.click();
        share.click();
        assertThat(share).hasAttribute("aria-busy", "true");
        letScriptsGo(page);

        assertAwake(page);
        assertThat(page.locator("homeroom-share [role=status]"))
                .hasText(new Words(page, language).say("event.share.copied"));
        assertThat(page.evaluate("copies")).isEqualTo(1);
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        AxeCheck.assertClean(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void answersAnOfferAndCancels(String tag) {
        var language = Locale.forLanguageTag(tag);
        var slot = fullTime();
        var coming = register(slot);
        var code = register(slot);
        line.free(coming);
        var page = visitor(language, Screen.PHONE);
        var words = new Words(page, language);
        open(page, "/r/" + code.value());
        words.button("registration.offer.yes").dblclick();
        assertThat(words.heading("registration.yours.coming")).isVisible();
        assertThat(line.state(code)).isEqualTo(RegistrationState.CONFIRMED);

        open(page, "/r/" + code.value() + "?do=cancel");
        words.button("registration.cancel.yes").click();
        assertThat(words.heading("registration.yours.cancelled")).isVisible();
        assertThat(line.state(code)).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void saysYesToNothingThatWasNotAsked() {
        var slot = fullTime();
        var coming = register(slot);
        var code = register(slot);
        line.free(coming);
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        var words = new Words(page, Locale.ENGLISH);
        open(page, "/r/" + code.value());
        line.letPass(code);
        words.button("registration.offer.yes").click();

        assertAwake(page);
        assertThat(words.button("registration.rejoin")).isVisible();
        assertThat(words.button("registration.offer.yes")).hasCount(0);
        assertThat(line.state(code)).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void searchesByEnterAloneAndSleepsOn() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        open(page, "/");
        holdScripts(page);
        page.getByRole(AriaRole.SEARCHBOX).pressSequentially("tamales");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*\\?q=tamales"));
        assertThat(page.locator(".event-card")).hasCount(1);
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("tamales");
        assertThat(page.locator("#first-page")).hasCount(1);
        letScriptsGo(page);
    }

    @Test
    void goesOnToTheFormWithTheTimeThatWasChosen() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        var words = new Words(page, Locale.ENGLISH);
        open(page, EVENT);
        var last = page.locator("label.slot-card:has(input:enabled)").last();
        var slot = last.locator("input").getAttribute("value");
        last.click();
        assertAwake(page);
        assertThat(page.locator(".action-bar-choice"))
                .containsText(last.locator(".slot-card-day").innerText());
        words.button("event.slots.save").click();

        assertThat(page).hasURL(Pattern.compile(".*/register\\?slot=" + slot));
        assertThat(words.field("registration.form.yourName")).isVisible();
    }

    @Test
    void saysSoWithoutANetworkAndWakesWithTheNextTap() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        var words = new Words(page, Locale.ENGLISH);
        countCopies(page);
        open(page, EVENT);
        page.context().setOffline(true);
        words.button("event.share.start").click();
        assertThat(page.locator(".wake-note")).hasText(words.say("site.wake.failed"));
        assertThat(words.button("event.share.start")).isEnabled();
        AxeCheck.assertClean(page);
        page.locator(".language-switch summary").click();
        assertThat(page.locator(".language-menu")).isVisible();

        page.context().setOffline(false);
        words.button("event.share.start").click();
        assertAwake(page);
        assertThat(page.locator(".language-switch")).hasAttribute("open", "");
        assertThat(page.locator("homeroom-share [role=status]")).hasText(words.say("event.share.copied"));
        assertThat(page.evaluate("copies")).isEqualTo(1);
    }

    @Test
    void movesNothingWhenItWakes() {
        var page = visitor(Locale.forLanguageTag("ar"), Screen.PHONE);
        open(page, EVENT);
        page.evaluate("scrollTo(0, 700)");
        var before = places(page);
        page.evaluate(
                "document.querySelector('[data-own=homeroom-share] button').dispatchEvent(new Event('focusin', {bubbles: true}))");
        assertAwake(page);

        assertThat(places(page)).isEqualTo(before);
        assertThat(page.evaluate("scrollY")).isEqualTo(700);
    }

    @Test
    void staysInItsLanguageWhateverWasChosenElsewhere() {
        var page = visitor(Locale.forLanguageTag("ar"), Screen.PHONE);
        open(page, EVENT);
        var other = page.context().newPage();
        open(other, "/?lang=es");
        new Words(page, Locale.forLanguageTag("ar")).button("event.share.start").click();

        assertAwake(page);
        assertThat(new Words(page, Locale.forLanguageTag("ar")).button("event.share.start"))
                .isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        other.reload();
        assertThat(other.locator("html")).hasAttribute("lang", "es");
    }

    /** Nor what keeps pages for later, nor drawings are worth a tap. */
    @ParameterizedTest
    @ValueSource(strings = {"lost", "late"})
    void wakesWithoutWhatItCanDoWithout(String fate) {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        countCopies(page);
        page.route(Pattern.compile(".*/(saved/saved\\.js|drawings/.*)"), route -> {
            if (fate.equals("lost")) {
                route.abort();
            } else {
                held.add(route);
            }
        });
        page.navigate(EVENT, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        new Words(page, Locale.ENGLISH).button("event.share.start").click();

        assertAwake(page);
        assertThat(page.evaluate("copies")).isEqualTo(1);
    }

    @Test
    void staysWhereItIsOnAScreenThatItDoesNotFill() {
        var page = visitor(Locale.ENGLISH, Screen.LAPTOP);
        page.setViewportSize(1366, 1600);
        open(page, "/?q=nothing+of+that+name");
        double before = top(page.locator("h1"));
        page.locator("input[type=search]").fill("nor of that");

        assertAwake(page);
        assertThat(top(page.locator("h1"))).isCloseTo(before, within(1.0));
        var end = page.locator("footer").boundingBox();
        assertThat(end.y + end.height).isCloseTo(1600, within(1.0));
    }

    @Test
    void leadsBackToWhereOneWas() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        open(page, "/");
        var card = page.locator(".event-card a").nth(7);
        assertThat(card).not().isInViewport();
        for (int i = 0; i < 100 && top(card) > 400; i++) { // by and by, as a thumb does
            page.mouse().wheel(0, 150);
            page.evaluate("new Promise(requestAnimationFrame)");
        }
        double before = top(card);
        card.click();
        assertThat(page).hasURL(Pattern.compile(".*/events/.*"));
        page.goBack();

        assertThat(card).isInViewport();
        assertThat(top(card)).isCloseTo(before, within(2.0));
        assertThat(page.locator("#first-page")).hasCount(1);
    }

    private static double top(Locator card) {
        return card.boundingBox().y;
    }

    /** All that the form runs, and nothing in vain. */
    @Test
    void fetchesTheFormsScriptsBeforehandOnceSomebodyStays() {
        var page = visitor(Locale.ENGLISH, Screen.PHONE);
        open(page, EVENT);
        var ahead = page.locator("link[rel=prefetch]:not([as=image])");
        assertThat(ahead).hasCount(0);
        page.mouse().wheel(0, 200);
        assertThat(ahead.first()).isAttached();
        var hinted = Stream.of("data-files", "data-later")
                .flatMap(list ->
                        Arrays.stream(page.locator("#wake").getAttribute(list).split(" ")))
                .map(WakesWhenUsedTest::file)
                .toList();
        assertThat(page.locator("#first-page")).hasCount(1);
        var run = new ArrayList<String>();
        page.onRequest(request -> {
            if (SCRIPTS.matcher(request.url()).matches()) {
                run.add(file(request.url()));
            }
        });
        page.locator(".action-bar button[type=submit]").click();
        assertThat(new Words(page, Locale.ENGLISH).field("registration.form.yourName"))
                .isVisible();

        assertThat(run).isNotEmpty();
        assertThat(hinted).containsAll(run);
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("#first-page")).hasCount(1);
        assertThat(page.locator("script[type=module]")).hasCount(0);
    }

    private static void assertAwake(Page page) {
        assertThat(page.locator("#first-page")).hasCount(0);
    }

    private void holdScripts(Page page) {
        page.route(SCRIPTS, held::add);
    }

    private void letScriptsGo(Page page) {
        page.unroute(SCRIPTS);
        held.forEach(Route::resume);
    }

    /** On a device without a share sheet. */
    private static void countCopies(Page page) {
        BrowserContext device = page.context();
        device.addInitScript("""
                window.copies = 0;
                Object.defineProperty(navigator, 'share', { value: undefined });
                Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => { copies++; } } });""");
    }

    private static Object places(Page page) {
        return page.evaluate("""
                Array.from(document.querySelectorAll('h1, .lead, .slot-card, .action-bar, .buttons, .site-footer'))
                  .filter((part) => part.offsetParent)
                  .map((part) => part.className + JSON.stringify(part.getBoundingClientRect()))""");
    }

    private static String file(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private SlotId fullTime() {
        var event = catalogue.find("homework-without-tears").orElseThrow().id();
        return year.slot(event, year.plan(year.inDays(13), 1, Map.of()));
    }

    private RegistrationCode register(SlotId slot) {
        return line.join(Requests.to(slot).adults(1));
    }
}

package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.homeroom.DirectSql;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A family registers while the network is slow, comes and goes, or loses what was answered. */
class BadNetworkTest extends BrowserTest {

    private static final String EVENT = "safe-and-kind-online";
    private static final Pattern ASKED = Pattern.compile(".*v-r=uidl.*");
    private static final Pattern THANKS = Pattern.compile(".*/r/[2-9A-Z]{24}\\?new");

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private DirectSql jdbc;

    private SlotId slot;
    private String contact;
    private Page page;
    private Words words;

    @BeforeEach
    void planATime() {
        slot = year.slot(catalogue.find(EVENT).orElseThrow().id(), year.plan(year.inDays(12), 5, Map.of()));
        contact = PublicCode.random(12).toLowerCase(Locale.ROOT) + "@example.org";
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE", "vi, LAPTOP"})
    void keepsWhatIsTypedAndSendsItWhenTheNetworkIsBack(Locale language, Screen screen) {
        open(language, screen);
        words.field("registration.form.yourName").fill("ሰላም");
        offline(true);
        assertThat(line()).containsText(words.say("site.offline.trying"));
        AxeCheck.assertClean(page);
        words.field("registration.form.yourName").fill("ሰላም ተስፋዬ");
        words.field("registration.form.email").fill(contact);
        words.button("registration.form.next").click();
        assertThat(line()).containsText(words.say("site.offline.goesOn"));
        assertThat(words.button("page.offline.waits")).isVisible();
        AxeCheck.assertClean(page);
        words.field("registration.form.email").fill(contact);
        assertThat(words.button("page.offline.waits")).hasCount(0);
        assertThat(line()).containsText(words.say("site.offline.trying"));
        words.button("registration.form.next").click();
        assertThat(words.button("page.offline.waits")).isVisible();
        offline(false);
        assertThat(words.heading("registration.help.title")).isVisible();
        words.button("registration.form.next").click();
        assertThat(words.heading("registration.check.title")).isVisible();
        assertThat(page.locator("main")).containsText("ሰላም ተስፋዬ");

        offline(true);
        words.button("registration.form.send").click();
        assertThat(line()).containsText(words.say("site.offline.sends"));
        AxeCheck.assertClean(page);
        words.button("site.offline.keep").click();
        assertThat(line()).containsText(words.say("site.offline.trying"));
        assertThat(words.button("registration.form.send")).isFocused();
        offline(false);
        assertThat(line()).hasText(words.say("site.offline.back"));
        assertThat(registrations()).isZero();

        offline(true);
        words.button("registration.form.send").click();
        assertThat(words.button("page.offline.waits")).isVisible();
        offline(false);
        assertSentOnce();
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE"})
    void sendsOnceWhenTheAnswerIsLost(Locale language, Screen screen) {
        fillIn(language, screen);
        lose(true);
        words.button("registration.form.send").click();
        assertThat(line()).containsText(words.say("site.offline.sends"));
        assertThat(registrations()).isOne();
        offline(false);
        assertSentOnce();
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE"})
    void sendsWhatWasLostOnTheWay(Locale language, Screen screen) {
        fillIn(language, screen);
        lose(false);
        words.button("registration.form.send").click();
        assertThat(line()).containsText(words.say("site.offline.sends"));
        assertThat(registrations()).isZero();
        offline(false);
        assertSentOnce();
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE"})
    void takesBackWhatHasNotArrived(Locale language, Screen screen) {
        fillIn(language, screen);
        awaitKept(page, "/away");
        lose(false);
        words.button("registration.form.send").click();
        words.button("site.offline.keep").click();
        assertThat(words.heading("site.away.title")).isVisible();
        assertThat(page.locator("#waiting")).isHidden();
        assertThat(page.locator("#kept")).isVisible();
        offline(false);
        assertThat(words.heading("registration.check.title")).isVisible();
        assertThat(page.locator("main")).containsText(contact);
        assertThat(registrations()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, LAPTOP"})
    void sendsAfterAReloadWithoutANetwork(Locale language, Screen screen) {
        fillIn(language, screen);
        awaitKept(page, "/away");
        offline(true);
        words.button("registration.form.send").click();
        assertThat(line()).containsText(words.say("site.offline.sends"));
        page.reload();
        assertThat(words.heading("site.away.title")).isVisible();
        assertThat(page.locator("#waiting")).containsText(words.say("site.offline.sends"));
        AxeCheck.assertClean(page);
        offline(false);
        assertSentOnce();
    }

    /** By then another may hold the phone. */
    @ParameterizedTest
    @CsvSource({"en, PHONE"})
    void asksFirstWhenItWasPressedLongAgo(Locale language, Screen screen) {
        fillIn(language, screen);
        awaitKept(page, "/away");
        offline(true);
        words.button("registration.form.send").click();
        page.evaluate(
                "name => {"
                        + " const kept = JSON.parse(localStorage.getItem(name));"
                        + " localStorage.setItem(name, JSON.stringify({ ...kept, pressedAt: kept.pressedAt - 31 * 60 * 1000 }));"
                        + " }",
                "homeroom-draft:" + EVENT);
        page.reload();
        assertThat(page.locator("#kept")).isVisible();
        assertThat(page.locator("#waiting")).isHidden();
        offline(false);
        assertThat(page.locator("main")).containsText(words.say("registration.notSentYet"));
        assertThat(registrations()).isZero();
        words.button("registration.form.send").click();
        assertSentOnce();
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE"})
    void sendsThoughTheSessionHasEnded(Locale language, Screen screen) {
        fillIn(language, screen);
        endSession();
        words.button("registration.form.send").click();
        assertSentOnce();
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE"})
    void comesBackFromSleepWithWhatWasTyped(Locale language, Screen screen) {
        open(language, screen);
        words.field("registration.form.yourName").fill("ሰላም ተስፋዬ");
        endSession();
        page.evaluate("() => { window.beforeSleep = true; }");
        page.clock().install();
        page.clock().fastForward("02:00:00");

        page.waitForFunction("() => !window.beforeSleep");
        assertThat(words.field("registration.form.yourName")).hasValue("ሰላም ተስፋዬ");
        assertThat(page.locator(".v-system-error")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE"})
    void saysThatTheNetworkIsSlow(Locale language, Screen screen) {
        page = visitor(language, screen);
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.send("Network.emulateNetworkConditions", conditions(400));
        fillIn(page, language);
        network.send("Network.emulateNetworkConditions", conditions(5_500));
        words.button("registration.form.send").click();
        assertThat(line()).hasText(words.say("site.offline.slow"));
        network.send("Network.emulateNetworkConditions", conditions(400));
        assertSentOnce();
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE"})
    void waitsWithALinkUntilTheNetworkIsBack(Locale language, Screen screen) {
        fillIn(language, screen);
        offline(true);
        page.evaluate("() => { window.stays = true; location.hash = 'main'; }");
        words.link("registration.form.back").click();
        assertThat(line()).containsText(words.say("site.offline.goesOn"));
        assertThat(words.heading("registration.check.title")).isVisible();
        assertThat(page.evaluate("window.stays")).isEqualTo(true);
        offline(false);
        assertThat(words.heading("registration.help.title")).isVisible();
    }

    /** Elsewhere nobody would make it. */
    @ParameterizedTest
    @CsvSource({"en, PHONE"})
    void staysOnTheFormWhileAPressIsHeld(Locale language, Screen screen) {
        var visitor = visitor(language, screen);
        visitor.navigate("/");
        awaitKept(visitor, "/", "/away");
        fillIn(visitor, language);
        offline(true);
        words.button("registration.form.send").click();
        assertThat(line()).containsText(words.say("site.offline.sends"));
        page.evaluate("() => { window.stays = true; }");
        page.locator(".school-name").click();
        page.evaluate("() => new Promise(done => setTimeout(done, 500))");
        assertThat(line()).containsText(words.say("site.offline.sends"));
        page.evaluate("() => history.back()");
        page.waitForURL("**/register?*step=2*");
        page.evaluate("() => new Promise(done => setTimeout(done, 500))");
        assertThat(words.heading("registration.check.title")).isVisible();
        assertThat(line()).containsText(words.say("site.offline.sends"));
        assertThat(page.evaluate("window.stays")).isEqualTo(true);
        offline(false);
        assertSentOnce();
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE"})
    void goesOnSayingThatTheSessionHasEnded(Locale language, Screen screen) {
        open(language, screen);
        page.clock().install();
        page.evaluate(
                "() => sessionStorage.setItem('homeroom-reloaded', Date.now() + 3_600_000)"); // it may not by itself
        offline(true);
        assertThat(line()).containsText(words.say("site.offline.trying"));
        endSession();
        offline(false);
        assertThat(line()).containsText(words.say("site.expired.words"));
        page.clock().fastForward(5_000);
        assertThat(line()).containsText(words.say("site.expired.words"));

        offline(true);
        assertThat(line()).containsText(words.say("site.offline.trying"));
        offline(false);
        assertThat(line()).hasText(words.say("site.offline.back"));
        page.clock().fastForward(5_000);
        assertThat(line()).containsText(words.say("site.expired.words"));
    }

    /** It is kept nowhere else, and nobody sent it. */
    @Test
    void keepsWhatWasTypedWhereTheSessionHasEnded() {
        page = visitor(Locale.ENGLISH, Screen.LAPTOP);
        words = new Words(page, Locale.ENGLISH);
        new StaffJourney(page, Locale.ENGLISH).signIn("admin@example.org", "maple-street-admin");
        page.navigate("/staff/events/new");
        var title = page.locator("main vaadin-text-field input").first();
        title.pressSequentially("An evening of stories");
        offline(true);
        assertThat(line()).containsText(words.say("site.offline.trying"));
        endSession();
        offline(false);
        assertThat(line()).containsText(words.say("site.expired.words"));
        title.press("Escape");
        assertThat(line()).containsText(words.say("site.expired.words"));
        assertThat(title).hasValue("An evening of stories");
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE"})
    void saysOnWakingThatNothingCanBeReached(Locale language, Screen screen) {
        open(language, screen);
        page.clock().install();
        page.route("**/icons/check.svg", route -> route.abort("connectionreset"));
        page.clock().fastForward("00:02:00");
        assertThat(line()).containsText(words.say("site.offline.trying"));
        page.unroute("**/icons/check.svg");
        page.clock().fastForward(20_000);
        assertThat(line()).hasText(words.say("site.offline.back"));
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE"})
    void opensAFormWhosePartsWereLost(Locale language, Screen screen) {
        page = visitor(language, screen);
        words = new Words(page, language);
        page.route("**/*v-r=init*", route -> route.abort("connectionreset"));
        page.navigate("/events/" + EVENT + "/register?slot=" + slot);
        assertThat(page.locator("#first-page .skeleton")).isVisible();
        page.unroute("**/*v-r=init*");
        assertThat(words.field("registration.form.yourName")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "ar, PHONE"})
    void booksAppointmentsWhenTheNetworkIsBack(Locale language, Screen screen) {
        page = visitor(language, screen);
        words = new Words(page, language);
        page.navigate("/events/meet-the-teachers/appointments?lang=" + language.toLanguageTag());
        page.locator(".host-picker label.choice").first().click();
        page.getByLabel(words.say("appointment.child")).fill("Amina");
        words.button("appointment.find").click();
        assertThat(page.locator(".plan-card").first()).isVisible();
        words.field("registration.form.yourName").fill("ሰላም ተስፋዬ");
        words.field("appointment.contact").fill(contact);
        offline(true);
        words.button("appointment.book", "count", 1).click();
        assertThat(line()).containsText(words.say("site.offline.sends"));
        AxeCheck.assertClean(page);
        offline(false);
        assertThat(page.locator(".visit-card")).hasCount(1);
        assertThat(page.locator("main")).containsText("Amina");
    }

    /** As on a third-generation network, where latency is 400 milliseconds. */
    private static JsonObject conditions(int latency) {
        var slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", latency);
        slow.addProperty("downloadThroughput", 50_000);
        slow.addProperty("uploadThroughput", 50_000);
        return slow;
    }

    private void fillIn(Locale language, Screen screen) {
        fillIn(visitor(language, screen), language);
    }

    private void fillIn(Page visitor, Locale language) {
        open(visitor, language);
        words.field("registration.form.yourName").fill("ሰላም ተስፋዬ");
        words.field("registration.form.email").fill(contact);
        words.button("registration.form.next").click();
        assertThat(words.heading("registration.help.title")).isVisible();
        words.button("registration.form.next").click();
        assertThat(words.heading("registration.check.title")).isVisible();
    }

    private void open(Locale language, Screen screen) {
        open(visitor(language, screen), language);
    }

    private void open(Page visitor, Locale language) {
        page = visitor;
        words = new Words(page, language);
        page.navigate("/events/" + EVENT + "?lang=" + language.toLanguageTag());
        page.navigate("/events/" + EVENT + "/register?slot=" + slot);
        assertThat(words.field("registration.form.yourName")).isVisible();
    }

    /** The next request or its answer gets lost, and the network with it. */
    private void lose(boolean answer) {
        var first = new AtomicBoolean(true);
        page.route(ASKED, route -> {
            if (!first.getAndSet(false)) {
                route.resume();
                return;
            }
            if (answer) {
                route.fetch();
            }
            offline(true);
            route.abort("internetdisconnected");
        });
    }

    /** As the server's restart does, or half an hour. */
    private void endSession() {
        var visitor = page.context();
        var cookie = visitor.cookies().stream()
                .filter(kept -> kept.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        visitor.addCookies(List.of(
                new Cookie(cookie.name, "0".repeat(32)).setDomain(cookie.domain).setPath(cookie.path)));
    }

    private void offline(boolean gone) {
        page.context().setOffline(gone);
    }

    private Locator line() {
        return page.locator("homeroom-connection");
    }

    private void assertSentOnce() {
        page.waitForURL(THANKS);
        assertThat(page.locator(".ticket")).isVisible();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(registrations()).isOne();
        assertThat(jdbc.sql("select count(*) from outbox_message where recipient = ?")
                        .param(contact)
                        .query(Integer.class)
                        .single())
                .as("letters")
                .isOne();
    }

    private int registrations() {
        return jdbc.sql("select count(*) from registration where slot_id = ?")
                .param(slot.value())
                .query(Integer.class)
                .single();
    }
}

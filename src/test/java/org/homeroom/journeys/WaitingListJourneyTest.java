package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Requests;
import org.homeroom.registration.WaitingLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a time that is full to a place: a family waits, another one cannot come, and the first says yes or no. */
class WaitingListJourneyTest extends BrowserTest {

    private static final String EVENT = "homework-without-tears";
    private static final Pattern YOURS = Pattern.compile(".*/r/([2-9A-Z]{24}).*");

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private WaitingLine line;

    private SlotId slot;
    private RegistrationCode coming;

    @BeforeEach
    void planAFullTime() {
        var event = catalogue.find(EVENT).orElseThrow().id();
        slot = year.slot(event, year.plan(year.inDays(12), 2, Map.of()));
        coming = register(2);
    }

    @ParameterizedTest
    @CsvSource({"en, LAPTOP", "es, PHONE", "ar, PHONE"})
    void familyMovesUpFromTheLineWhenItSaysYes(Locale language, Screen screen) {
        var page = visitor(language, screen);
        var words = new Words(page, language);
        var code = joinsTheLine(page, words);
        assertThat(words.heading("registration.line.next")).isVisible();
        AxeCheck.assertClean(page);

        cancels(visitor(language, screen), language);
        line.free(coming);
        page.reload();
        assertThat(words.heading("registration.yours.offered", "count", 2)).isVisible();
        AxeCheck.assertClean(page);
        assertThat(line.state(code)).isEqualTo(RegistrationState.OFFERED);
        words.button("registration.offer.yes").click();

        assertThat(words.heading("registration.yours.coming")).isVisible();
        assertThat(page.locator(".ticket-code")).isVisible();
        AxeCheck.assertClean(page);
        assertThat(line.state(code)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "es, LAPTOP", "ar, PHONE"})
    void theNextFamilyIsAskedWhenOneSaysNo(Locale language, Screen screen) {
        var first = register(2);
        var second = register(2);
        line.free(coming);
        var page = visitor(language, screen);
        var words = new Words(page, language);
        open(page, first, language);
        words.link("registration.offer.no").click();
        assertThat(words.heading("registration.decline.title")).isVisible();
        AxeCheck.assertClean(page);
        words.button("registration.decline.yes").click();
        assertThat(words.heading("registration.yours.declined")).isVisible();
        assertThat(words.button("registration.rejoin")).isVisible();
        AxeCheck.assertClean(page);
        line.sweep();

        var next = visitor(language, screen);
        open(next, second, language);
        assertThat(new Words(next, language).heading("registration.yours.offered", "count", 2))
                .isVisible();
    }

    @ParameterizedTest
    @CsvSource({"en, LAPTOP", "es, PHONE", "ar, LAPTOP"})
    void staffSeeTheLineAndItsRules(Locale language, Screen screen) {
        register(1);
        register(2);
        var page = visitor(language, screen);
        var words = new Words(page, language);
        new StaffJourney(page, language).signIn("admin@example.org", "maple-street-admin");
        page.navigate("/staff/slots/" + slot);
        assertThat(words.heading("registration.staff.line.title")).isVisible();
        AxeCheck.assertClean(page);
        words.button("registration.staff.line.moveWho", "name", "Adult 1")
                .first()
                .click();
        assertThat(page.getByText(words.say("registration.staff.line.move.words")))
                .isVisible();
        AxeCheck.assertClean(page);
        page.navigate("/staff/school");

        assertThat(words.heading("registration.staff.rules.title")).isVisible();
        AxeCheck.assertClean(page);
    }

    private RegistrationCode joinsTheLine(Page page, Words words) {
        page.navigate("/events/" + EVENT + "/register?slot=" + slot + "&lang="
                + words.language().toLanguageTag());
        assertThat(page.getByText(words.say("registration.form.full"))).isVisible();
        words.field("registration.form.yourName").fill("أمينة Haddad");
        words.button("registration.form.addAdult").click();
        words.field("registration.form.name").fill("Yusuf");
        words.field("registration.form.email").fill("amina@example.org");
        words.choice(words.say("registration.form.household.asMany")).click();
        words.button("registration.form.household.upWho", "name", "Yusuf").click();
        assertThat(page.locator(".people-order-item").first()).containsText("Yusuf");
        AxeCheck.assertClean(page);
        words.button("registration.form.next").click();
        assertThat(words.heading("registration.help.title")).isVisible();
        words.button("registration.form.next").click();
        assertThat(words.heading("registration.check.title")).isVisible();
        AxeCheck.assertClean(page);
        words.button("registration.join").click();
        page.waitForURL(YOURS);
        assertThat(words.heading("registration.yours.waiting")).isVisible();
        var address = YOURS.matcher(page.url());
        return address.matches() ? RegistrationCode.read(address.group(1)).orElseThrow() : coming;
    }

    private void cancels(Page page, Locale language) {
        var words = new Words(page, language);
        open(page, coming, language);
        words.link("registration.tasks.cancel").click();
        words.button("registration.cancel.yes").click();
        assertThat(words.heading("registration.yours.cancelled")).isVisible();
        assertThat(words.button("page.undo")).isVisible();
        AxeCheck.assertClean(page);
    }

    private static void open(Page page, RegistrationCode code, Locale language) {
        page.navigate("/r/" + code.value() + "?lang=" + language.toLanguageTag());
    }

    private RegistrationCode register(int adults) {
        return line.join(Requests.to(slot).adults(adults));
    }
}

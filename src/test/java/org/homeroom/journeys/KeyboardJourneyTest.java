package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way without a pointer: a family registers, an administrator lets it in and takes the attendance away. */
class KeyboardJourneyTest extends BrowserTest {

    private static final String EVENT = "homework-without-tears";

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    private SlotId slot;
    private Page page;
    private Words words;
    private Keys keys;

    @BeforeEach
    void planATime() {
        var start = Instant.now().plus(Duration.ofHours(1));
        slot = year.slot(catalogue.find(EVENT).orElseThrow().id(), year.plan(start, 12, Map.of(AgeBand.PRESCHOOL, 3)));
        sitDown();
    }

    @Test
    void needsNoPointer() {
        findEvent();
        pickTime();
        sayWhoComes();
        askForHelp();
        var code = send();

        sitDown();
        signIn();
        letIn(code);
        export();
    }

    private void sitDown() {
        page = visitor(Locale.ENGLISH, Screen.LAPTOP);
        words = new Words(page, Locale.ENGLISH);
        keys = new Keys(page);
    }

    private void findEvent() {
        page.navigate("/");
        assertThat(page.locator(".event-card").first()).isVisible();
        keys.press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        keys.press("Enter");
        keys.reach(page.getByRole(AriaRole.SEARCHBOX)).type("homework").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*q=homework"));
        keys.reach(page.locator(".event-card a[href*='events/" + EVENT + "']").first())
                .press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/events/" + EVENT + ".*"));
    }

    private void pickTime() {
        // The first of two for a moment, while the living page takes over
        var ours = page.locator("label.slot-card input[value='" + slot + "']").first();
        keys.reach(page.locator("fieldset.slots, .slots").first());
        for (var times = 0; times < 20 && !ours.isChecked(); times++) {
            keys.press("ArrowDown");
        }
        assertThat(ours).isChecked();
        keys.reach(page.locator(".action-bar button[type=submit]")).press("Enter");
        assertThat(words.heading("registration.who.title")).isVisible();
    }

    private void sayWhoComes() {
        keys.reach(words.field("registration.form.yourName")).type("Rosa Alvarez");
        keys.reach(words.button("registration.form.addChild")).press("Enter");
        assertThat(words.field("registration.form.firstName")).isFocused();
        keys.type("Liya");
        keys.reach(page.locator("vaadin-select")).press("Enter");
        // Keys go to the list once it has the focus, which is a moment after it shows
        assertThat(page.locator("[role=option]:focus")).isVisible();
        keys.type("4");
        assertThat(page.locator("[role=option]:focus")).hasText("4 years");
        keys.press("Enter");
        keys.reach(words.field("registration.form.email")).type("rosa@example.org");
        keys.reach(words.button("registration.form.next")).press("Enter");
        assertThat(words.heading("registration.help.title")).isVisible();
    }

    private void askForHelp() {
        keys.reach(words.choice("Liya").locator("input")).press("Space");
        keys.reach(words.field("registration.form.allergies", "name", "Liya")).type("peanuts");
        keys.reach(words.choice(words.say("registration.form.interpreter.spoken"))
                        .locator("input"))
                .press("Space");
        keys.reach(page.getByRole(AriaRole.COMBOBOX).first()).type("Tigrinya");
        assertThat(page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("ትግርኛ")))
                .isVisible();
        keys.press("ArrowDown", "Enter", "Escape");
        keys.reach(words.choice(words.say("registration.access.stepFree")).locator("input"))
                .press("Space");
        keys.reach(words.button("registration.form.next")).press("Enter");
        assertThat(words.heading("registration.check.title")).isVisible();
    }

    /** @return the code to say at the door */
    private String send() {
        assertThat(page.locator("main")).containsText("Liya, 4");
        assertThat(page.locator("main")).containsText("ትግርኛ");
        assertThat(page.locator("main")).containsText("peanuts");
        keys.reach(words.button("registration.form.send")).press("Enter");
        page.waitForURL(Pattern.compile(".*/r/[2-9A-Z]{24}.*"));
        return page.locator(".ticket-letters").innerText();
    }

    private void signIn() {
        page.navigate("/sign-in");
        keys.reach(page.locator("#username")).type("admin@example.org");
        keys.reach(page.locator("#password")).type("maple-street-admin").press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
    }

    private void letIn(String code) {
        page.navigate("/door/" + slot);
        keys.reach(page.locator("#find")).type(code).press("Enter");
        keys.reach(words.button("door.row.all", "count", 2)).press("Enter");
        assertThat(page.locator(".door-counts")).containsText(words.say("door.count.here", "count", 2));
    }

    private void export() {
        page.navigate("/staff/attendance?slot=" + slot);
        var file = page.waitForDownload(
                () -> keys.reach(words.button("attendance.file.csv")).press("Enter"));
        assertThat(page.locator("main")).isVisible();
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".csv");
    }
}

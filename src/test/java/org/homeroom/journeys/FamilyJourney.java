package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a family does: finds an event, picks a time, says who comes and what would help, and sends it. */
final class FamilyJourney {

    private final Page page;
    private final Words words;

    FamilyJourney(Page page, Locale language) {
        this.page = page;
        this.words = new Words(page, language);
    }

    void findEvent(String slug, String search) {
        page.navigate("/?lang=" + words.language().toLanguageTag());
        page.getByRole(AriaRole.SEARCHBOX).first().fill(search);
        var card = page.locator(".event-card a[href*='events/" + slug + "']").first();
        assertThat(card).isVisible();
        AxeCheck.assertClean(page);
        card.click();
        assertThat(page).hasURL(Pattern.compile(".*/events/" + slug + ".*"));
        assertThat(page.locator("html")).hasAttribute("lang", words.language().toLanguageTag());
    }

    void pickTime(String slot) {
        var card = page.locator("label.slot-card")
                .filter(new Locator.FilterOptions().setHas(page.locator("input[value='" + slot + "']")));
        assertThat(card).isVisible();
        AxeCheck.assertClean(page);
        card.click();
        page.locator(".action-bar button[type=submit]").click();
        assertThat(words.heading("registration.who.title")).isVisible();
    }

    void sayWhoComes(String you, String otherAdult, String email) {
        words.field("registration.form.yourName").fill(you);
        words.button("registration.form.addAdult").click();
        words.field("registration.form.name").fill(otherAdult);
        addChild(0, "Liya", 4);
        addChild(1, "Noah", 8);
        words.field("registration.form.email").fill(email);
        AxeCheck.assertClean(page);
        next("registration.help.title");
    }

    /**
     * @param typed the beginning of a language's name in the reader's language
     * @param ownName of that language
     */
    void askForHelp(String typed, String ownName) {
        words.choice("Liya").click();
        words.field("registration.form.allergies", "name", "Liya").fill("= peanuts");
        words.choice(words.say("registration.form.interpreter.spoken")).click();
        var languages = page.getByRole(AriaRole.COMBOBOX).first();
        languages.click();
        languages.pressSequentially(typed);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(ownName))
                .click();
        languages.press("Escape");
        words.choice(words.say("registration.access.stepFree")).click();
        AxeCheck.assertClean(page);
        next("registration.check.title");
    }

    /** Sends it, and gives the code of the link that leads back. */
    String checkAndSend(String... expected) {
        for (var text : expected) {
            assertThat(page.locator("main")).containsText(text);
        }
        AxeCheck.assertClean(page);
        words.button("registration.form.send").click();
        page.waitForURL(Pattern.compile(".*/r/[2-9A-Z]{24}.*"));
        assertThat(page.locator("h1")).isInViewport();
        assertThat(page.locator(".ticket")).isVisible();
        AxeCheck.assertClean(page);
        return page.url().replaceAll(".*/r/([2-9A-Z]{24}).*", "$1");
    }

    private void addChild(int number, String name, int age) {
        words.button("registration.form.addChild").click();
        words.field("registration.form.firstName").nth(number).fill(name);
        page.locator("vaadin-select").nth(number).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName(words.say("registration.form.years", "age", age))
                                .setExact(true))
                .click();
    }

    private void next(String heading) {
        words.button("registration.form.next").click();
        assertThat(words.heading(heading)).isVisible();
    }
}

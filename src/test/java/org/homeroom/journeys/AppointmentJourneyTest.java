package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A family meets two teachers about two children: it chooses them, takes a plan, asks beforehand, and sees it all. */
class AppointmentJourneyTest extends BrowserTest {

    private static final String EVENT = "/events/meet-the-teachers";

    @ParameterizedTest
    @CsvSource({"en, PHONE", "en, LAPTOP", "es, PHONE", "es, LAPTOP", "ar, PHONE", "ar, LAPTOP"})
    void familyMeetsTwoTeachers(Locale language, Screen screen) {
        var page = visitor(language, screen);
        var words = new Words(page, language);
        page.navigate(EVENT + "?lang=" + language.toLanguageTag());
        assertThat(page.locator("details.host-times")).hasCount(4);
        AxeCheck.assertClean(page);
        words.link("event.appointments.several").click();

        assertThat(words.heading("appointment.title")).isVisible();
        AxeCheck.assertClean(page);
        choose(page, words, 0, "Amina");
        choose(page, words, 1, "عمر");
        words.button("appointment.find").click();
        assertThat(page.locator(".plan-card").first()).isVisible();
        AxeCheck.assertClean(page);

        words.field("registration.form.yourName").fill("ሰላም O’Brien <b>");
        words.field("appointment.contact").fill("selam@example.org");
        page.locator("vaadin-text-area textarea").first().fill("كيف تقرأ أمينة؟");
        AxeCheck.assertClean(page);
        words.button("appointment.book", "count", 2).click();

        page.waitForURL(Pattern.compile(".*/r/[2-9A-Z]{24}/all.*"));
        assertThat(page.locator(".visit-card")).hasCount(2);
        assertThat(page.locator("main")).containsText("كيف تقرأ أمينة؟");
        AxeCheck.assertClean(page);
        page.locator(".visit-card a[href*='do=time']").first().click();
        assertThat(words.heading("registration.move.title")).isVisible();
        AxeCheck.assertClean(page);
    }

    private static void choose(Page page, Words words, int teacher, String child) {
        var picker = page.locator(".host-picker").nth(teacher);
        picker.locator("label.choice").click();
        var field = picker.getByLabel(words.say("appointment.child"));
        assertThat(field).isVisible();
        field.fill(child);
    }
}

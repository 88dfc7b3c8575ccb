package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator shows a pass, on a phone, to phones that are to scan it. */
class DoorPassJourneyTest extends BrowserTest {

    private static final int SCANNABLE = 200;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void showsAPassLargeEnoughToScan(String tag) {
        var language = Locale.forLanguageTag(tag);
        var page = visitor(language, Screen.PHONE);
        var words = new Words(page, language);
        new StaffJourney(page, language).signIn("admin@example.org", "maple-street-admin");

        page.navigate("/door/passes");
        words.field("door.pass.label").fill("Gym door");
        words.button("door.pass.make").click();

        var code = page.locator(".door-pass-made img");
        assertThat(code).isVisible();
        assertThat(code.boundingBox().width).isGreaterThan(SCANNABLE);
        AxeCheck.assertClean(page);
    }
}

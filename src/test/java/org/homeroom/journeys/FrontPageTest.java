package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrontPageTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource
    void showsOnPhoneAndLaptop(Screen screen) {
        var page = visitor(Locale.ENGLISH, screen);

        var answer = page.navigate("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator("body")).isVisible();
    }
}

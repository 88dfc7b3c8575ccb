package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A family arrives while all connections to the database are in use, and is let in as soon as one is free. */
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.maximum-pool-size=" + BusyJourneyTest.POOL,
            "spring.datasource.hikari.connection-timeout=250",
            "homeroom.message.automatic=false",
        })
class BusyJourneyTest extends BrowserTest {

    static final int POOL = 3;

    @Autowired
    private DataSource pool;

    @ParameterizedTest
    @CsvSource({"en, LAPTOP", "es, PHONE", "ar, PHONE"})
    void aPageThatHasToWaitOpensByItself(Locale language, Screen screen) throws SQLException {
        var page = visitor(language, screen);
        var words = new Words(page, language);
        var held = exhaust();
        var answer = page.navigate("/?lang=" + language.toLanguageTag());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headerValue("retry-after")).isNotBlank();
        assertThat(words.heading("page.busy.title")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", language.toLanguageTag());
        AxeCheck.assertClean(page);
        for (var connection : held) {
            connection.close();
        }
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isVisible();
    }

    private List<Connection> exhaust() throws SQLException {
        var held = new ArrayList<Connection>();
        for (int i = 0; i < POOL; i++) {
            held.add(pool.getConnection());
        }
        return held;
    }
}

package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A family arrives while all connections to the database are in use, and is let in as soon as one is free. */
class BusyJourneyTest extends BrowserTest {

    private final List<Connection> held = new ArrayList<>();

    /** The application that all journeys share: a second one in the same process would take its place as the one that
     * knows who is signed in. */
    @BeforeEach
    void exhaust(@Autowired DataSource connections) throws SQLException {
        var pool = connections.unwrap(HikariDataSource.class);
        for (var i = 0; i < pool.getMaximumPoolSize(); i++) {
            held.add(pool.getConnection());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LAPTOP", "es, PHONE", "ar, PHONE"})
    void aPageThatHasToWaitOpensByItself(Locale language, Screen screen) throws SQLException {
        var page = visitor(language, screen);
        var words = new Words(page, language);
        var answer = page.navigate("/?lang=" + language.toLanguageTag());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headerValue("retry-after")).isNotBlank();
        assertThat(words.heading("page.busy.title")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", language.toLanguageTag());
        AxeCheck.assertClean(page);
        release();
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isVisible();
    }

    @AfterEach
    void release() throws SQLException {
        for (var connection : held) {
            connection.close();
        }
    }
}

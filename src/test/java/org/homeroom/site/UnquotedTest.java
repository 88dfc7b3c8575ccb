package org.homeroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class UnquotedTest {

    @Test
    void keepsFromTheLogWhatADatabaseRefused() {
        var refused = new SQLIntegrityConstraintViolationException(
                "Duplicate entry 'mina@lincoln.example' for key 'staff_account_email'", "23000", 1062);
        var failure = new IllegalStateException(
                "saving", new DataIntegrityViolationException("[" + refused.getMessage() + "]", refused));

        assertThat(printed(Unquoted.of(failure)))
                .contains("state 23000, code 1062", "DataIntegrityViolationException", "IllegalStateException")
                .contains("at " + UnquotedTest.class.getName())
                .doesNotContain("mina");
    }

    @Test
    void leavesOtherFailuresAsTheyAre() {
        var bug = new IllegalStateException("a bug", new IllegalArgumentException("another"));

        assertThat(Unquoted.of(bug)).isSameAs(bug);
    }

    private static String printed(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

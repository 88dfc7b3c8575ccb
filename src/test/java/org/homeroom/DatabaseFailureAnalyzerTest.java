package org.homeroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureAnalyzerTest {
    private final DatabaseFailureAnalyzer analyzer = new DatabaseFailureAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "90020, 90020, Another Homeroom is using the data folder.",
        "1045, 28000, MySQL does not know this user or password.",
        "1049, 42000, MySQL has no such database.",
        "0, 08S01, MySQL does not answer."
    })
    void explainsWhatKeepsTheDatabaseAway(int code, String state, String words) {
        var cause = new SQLException("as the driver says it", state, code);

        assertThat(analyzer.analyze(new IllegalStateException(cause)))
                .isNotNull()
                .satisfies(analysis -> assertThat(analysis.getDescription()).startsWith(words));
    }

    @Test
    void leavesOtherFailuresAsTheyAre() {
        assertThat(analyzer.analyze(new IllegalStateException(new SQLException("Syntax error", "42000", 1064))))
                .isNull();
    }
}

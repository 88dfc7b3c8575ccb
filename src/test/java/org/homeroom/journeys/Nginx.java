package org.homeroom.journeys;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.homeroom.TestDatabase;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what needs a balancer and a MySQL behind it, with the reason, where one of them is missing. */
final class Nginx implements ExecutionCondition {

    /** Debian keeps it where only administrators look. */
    static final String COMMAND = Stream.concat(
                    Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)),
                    Stream.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"))
            .map(folder -> Path.of(folder, "nginx"))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst()
            .orElse("");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (COMMAND.isEmpty()) {
            return ConditionEvaluationResult.disabled("No nginx: install the package nginx");
        }
        return TestDatabase.hasMySql()
                ? ConditionEvaluationResult.enabled("There is an nginx and a MySQL")
                : ConditionEvaluationResult.disabled("No MySQL: set HOMEROOM_TEST_MYSQL_URL");
    }
}

package org.homeroom;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Homeroom why it cannot reach its database, instead of a page of Java. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    private static final int H2_FILE_IN_USE = 90020;
    private static final int MYSQL_ACCESS_DENIED = 1045;
    private static final int MYSQL_UNKNOWN_DATABASE = 1049;
    private static final String NO_CONNECTION = "08S01";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return switch (cause.getErrorCode()) {
            case H2_FILE_IN_USE ->
                says("Another Homeroom is using the data folder.", "Stop that one, or give this one --mysql.", cause);
            case MYSQL_ACCESS_DENIED ->
                says(
                        "MySQL does not know this user or password.",
                        "Set HOMEROOM_DB_USER and HOMEROOM_DB_PASSWORD, or --db-user and --db-password.",
                        cause);
            case MYSQL_UNKNOWN_DATABASE ->
                says(
                        "MySQL has no such database.",
                        "Make it first: CREATE DATABASE homeroom; and GRANT ALL ON homeroom.* to Homeroom's user.",
                        cause);
            default ->
                NO_CONNECTION.equals(cause.getSQLState())
                        ? says("MySQL does not answer.", "Check that it runs, and HOMEROOM_DB_URL or --mysql.", cause)
                        : null;
        };
    }

    private static FailureAnalysis says(String what, String todo, SQLException cause) {
        return new FailureAnalysis(what + "\n\n" + cause.getMessage(), todo, cause);
    }
}

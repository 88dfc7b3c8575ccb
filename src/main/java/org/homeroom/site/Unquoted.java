package org.homeroom.site;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A failure as the log may keep it. A database quotes the value it refuses, which may be somebody's name or address, and
 * whatever wraps its failure quotes that again: of such a failure only kinds, codes and places are told.
 */
final class Unquoted extends Exception {

    private static final int DEEPEST = 20;

    private Unquoted(Throwable failure, @Nullable Throwable cause) {
        super(words(failure), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    static Throwable of(Throwable failure) {
        boolean quotes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(SQLException.class::isInstance);
        return quotes ? copy(failure, DEEPEST) : failure;
    }

    private static Unquoted copy(Throwable failure, int depth) {
        var cause = failure.getCause();
        return new Unquoted(failure, cause == null || depth == 0 ? null : copy(cause, depth - 1));
    }

    private static String words(Throwable failure) {
        return failure instanceof SQLException refused
                ? "%s, state %s, code %d"
                        .formatted(refused.getClass().getName(), refused.getSQLState(), refused.getErrorCode())
                : failure.getClass().getName();
    }
}

package org.homeroom.page;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells what failed only for now, because too much is going on or the database is away for a moment, from what would
 * fail again: it can be asked for once more.
 */
public final class Overload {

    private static final int DEEPEST = 20;
    private static final String NO_CONNECTION = "08"; // the class of SQL states for connections that are not to be had

    private Overload() {}

    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Overload::passes);
    }

    private static boolean passes(@Nullable Throwable cause) {
        return switch (cause) {
            case CannotCreateTransactionException noConnection -> true;
            case DataAccessResourceFailureException away -> true;
            case TransientDataAccessException lostToOthers -> true;
            case RecoverableDataAccessException lostOnTheWay -> true;
            case SQLTransientException poolExhausted -> true;
            case SQLRecoverableException away -> true;
            case SQLException other ->
                other.getSQLState() != null && other.getSQLState().startsWith(NO_CONNECTION);
            case null, default -> false;
        };
    }
}

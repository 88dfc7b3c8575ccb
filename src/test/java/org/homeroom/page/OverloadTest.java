package org.homeroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class OverloadTest {

    static Stream<Throwable> whatPasses() {
        return Stream.of(
                new CannotCreateTransactionException("no connection"),
                new DataAccessResourceFailureException("database away"),
                new CannotAcquireLockException("lock waited for too long"),
                new IllegalStateException(new SQLTransientConnectionException("pool exhausted")),
                new RuntimeException(new SQLException("link lost", "08S01")));
    }

    static Stream<Throwable> whatStays() {
        return Stream.of(
                new IllegalStateException("a bug"),
                new DataIntegrityViolationException("a key", new SQLIntegrityConstraintViolationException("a key")),
                new SQLException("no table", "42S02"),
                new SQLException("of no state"));
    }

    @ParameterizedTest
    @MethodSource("whatPasses")
    void knowsWhatFailedOnlyForNow(Throwable failure) {
        assertThat(Overload.caused(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("whatStays")
    void knowsWhatWouldFailAgain(Throwable failure) {
        assertThat(Overload.caused(failure)).isFalse();
    }
}

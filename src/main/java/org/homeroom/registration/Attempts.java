package org.homeroom.registration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a booking in a transaction of its own: rolled back whole when its outcome changes nothing, tried again when the
 * database gave it up for another's sake (a deadlock, a lock waited for too long) or the connection broke. A booking
 * says the same when it is repeated, so that one whose commit was not heard of may be tried again too.
 */
@Component
class Attempts {

    /** Counts the attempts after the first ones. */
    static final String REPEATS = "homeroom.registration.repeats";

    private static final int MOST = 4;

    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final Counter repeats;

    Attempts(PlatformTransactionManager transactions, MeterRegistry meters) {
        transaction = new TransactionTemplate(transactions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        repeats = meters.counter(REPEATS);
    }

    /** @throws Busy when there is no connection, or all attempts were lost */
    RegistrationOutcome run(Supplier<RegistrationOutcome> booking) {
        return run(booking, outcome -> !outcome.changesNothing());
    }

    /** @param kept whether what was done stays; else it is rolled back */
    <T> T run(Supplier<T> booking, Predicate<T> kept) {
        return again(() -> transaction.execute(status -> {
            var outcome = booking.get();
            if (!kept.test(outcome)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    <T> T call(Supplier<T> change) {
        return again(() -> Objects.requireNonNull(transaction.execute(status -> change.get())));
    }

    /** Asks for what is certain: of a transaction that is still open, nothing is seen. */
    <T> T askApart(Supplier<T> question) {
        return again(() -> Objects.requireNonNull(apart.execute(status -> question.get())));
    }

    private <T> T again(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (CannotCreateTransactionException noConnection) {
                throw new Busy(noConnection);
            } catch (DataAccessException | TransactionSystemException e) {
                if (!isLost(e)) {
                    throw e;
                }
                if (attempt == MOST) {
                    throw new Busy(e);
                }
                repeats.increment();
            }
        }
    }

    /** To another transaction, or with the connection. */
    private static boolean isLost(RuntimeException failure) {
        return failure instanceof ConcurrencyFailureException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof TransactionSystemException
                || failure instanceof UncategorizedDataAccessException; // what a driver says on a closed connection
    }
}

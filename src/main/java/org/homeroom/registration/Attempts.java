package org.homeroom.registration;

import java.util.Objects;
import java.util.function.Supplier;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Offered;
import org.homeroom.registration.RegistrationOutcome.PartlyConfirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a booking in a transaction of its own: rolled back whole when its outcome changes nothing, tried again when the
 * database gave it up for another's sake (a deadlock, a lock waited for too long).
 */
@Component
class Attempts {

    private static final int MOST = 4;

    private final TransactionTemplate transaction;

    Attempts(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    RegistrationOutcome run(Supplier<RegistrationOutcome> booking) {
        return again(() -> transaction.execute(status -> {
            var outcome = booking.get();
            switch (outcome) {
                case Refused refused -> status.setRollbackOnly();
                case ChildcareFull full -> status.setRollbackOnly();
                case Confirmed confirmed -> {}
                case PartlyConfirmed confirmed -> {}
                case Offered offered -> {}
                case Waitlisted waitlisted -> {}
            }
            return outcome;
        }));
    }

    <T> T call(Supplier<T> change) {
        return again(() -> Objects.requireNonNull(transaction.execute(status -> change.get())));
    }

    private static <T> T again(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (ConcurrencyFailureException lostToAnother) {
                if (attempt == MOST) {
                    throw lostToAnother;
                }
            }
        }
    }
}

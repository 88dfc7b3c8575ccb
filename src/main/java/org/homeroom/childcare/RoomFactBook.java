package org.homeroom.childcare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeroom.childcare.RoomFactAnswer.Later;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what a phone in a childcare room tells, each fact once, whatever their order. All in one transaction; where
 * one of them keeps the others out, each in its own.
 */
@Component
class RoomFactBook {

    private static final Logger LOG = LoggerFactory.getLogger(RoomFactBook.class);
    private static final int MOST_ATTEMPTS = 5;

    private final RoomFactJudge judge;
    private final TransactionTemplate transaction;

    RoomFactBook(RoomFactJudge judge, PlatformTransactionManager transactions) {
        this.judge = judge;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In the order in which they were told. */
    List<RoomFactAnswer> write(RoomEvening room, RoomPhone phone, List<RoomFact> facts) {
        var once = new LinkedHashMap<UUID, RoomFact>();
        facts.forEach(fact -> once.putIfAbsent(fact.id(), fact));
        var all = List.copyOf(once.values());
        if (all.isEmpty()) {
            return List.of();
        }
        try {
            return again(() -> judge.write(room, phone, all));
        } catch (CannotCreateTransactionException noDatabase) {
            return all.stream().map(fact -> later(fact, noDatabase)).toList();
        } catch (RuntimeException oneOfThem) {
            LOG.warn("{} facts of a childcare room’s phone are written one by one", all.size(), oneOfThem);
            return all.stream()
                    .sorted(Comparator.comparing(RoomFact::turn))
                    .map(fact -> alone(room, phone, fact))
                    .toList();
        }
    }

    private RoomFactAnswer alone(RoomEvening room, RoomPhone phone, RoomFact fact) {
        try {
            return again(() -> judge.write(room, phone, List.of(fact))).getFirst();
        } catch (RuntimeException notNow) { // also a fault of ours: it must not keep the phone's other facts out
            return later(fact, notNow);
        }
    }

    private static RoomFactAnswer later(RoomFact fact, RuntimeException notNow) {
        LOG.warn("A fact of a childcare room’s phone was not written and will be told again", notNow);
        return new Later(fact.id(), Later.Why.BUSY);
    }

    private <T> T again(Supplier<T> writing) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> writing.get()));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherPhoneWasFaster) {
                if (attempt == MOST_ATTEMPTS) {
                    throw anotherPhoneWasFaster;
                }
            }
        }
    }
}

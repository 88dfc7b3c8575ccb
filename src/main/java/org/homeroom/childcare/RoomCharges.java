package org.homeroom.childcare;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which phone has charge of a room. Of two that take it at once the database lets one be first, and the other after it.
 * Whoever calls answers for the phone.
 */
@Component
public class RoomCharges {

    private static final int MOST_ATTEMPTS = 5;

    private final RoomChargeRepository charges;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RoomCharges(RoomChargeRepository charges, Clock clock, PlatformTransactionManager transactions) {
        this.charges = charges;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A phone that has charge, and since when. */
    public record Charge(RoomPhone phone, Instant since) {}

    /** Empty until the first phone has come in. */
    public Optional<Charge> of(RoomId room, int session) {
        return last(room, session).map(RoomCharges::charge);
    }

    /**
     * The first phone has it.
     *
     * @param gone whether a phone that has it is out of use, and so leaves it to the next one
     */
    public void takeIfFree(RoomId room, int session, RoomPhone phone, Predicate<UUID> gone) {
        take(room, session, phone, last -> gone.test(last.phone().id()));
    }

    /** From now on, whoever had it. One who has it keeps it since then. */
    public Charge take(RoomId room, int session, RoomPhone phone) {
        take(room, session, phone, last -> !last.phone().id().equals(phone.id()));
        return of(room, session).orElseThrow();
    }

    private void take(RoomId room, int session, RoomPhone phone, Predicate<RoomCharge> free) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> {
                    var last = last(room, session);
                    if (last.isEmpty() || free.test(last.get())) {
                        int turn = last.map(RoomCharge::turn).orElse(0) + 1;
                        charges.saveAndFlush(new RoomCharge(room, session, turn, phone, clock.instant()));
                    }
                });
                return;
            } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherWasFaster) {
                if (attempt == MOST_ATTEMPTS) {
                    throw anotherWasFaster;
                }
            }
        }
    }

    private Optional<RoomCharge> last(RoomId room, int session) {
        return charges.findFirstByRoomIdAndSessionNumberOrderByTurnDesc(room.value(), session);
    }

    private static Charge charge(RoomCharge charge) {
        return new Charge(charge.phone(), charge.since());
    }
}

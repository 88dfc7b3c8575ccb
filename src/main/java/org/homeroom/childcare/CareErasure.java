package org.homeroom.childcare;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.homeroom.registration.CareDetails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what was told only so that children are cared for well, some time after their event: allergies and needs, and
 * who may and who must not fetch them, by which code, and why there was none. Who was brought and fetched when and by whom
 * stays, as who came does.
 */
@Component
class CareErasure {

    /** As families are told where they write it. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(CareErasure.class);

    private final CareDetails details;
    private final PickUpRepository pickUps;
    private final HandOverRepository handOvers;
    private final TransactionTemplate transaction;
    private final boolean automatic;
    private final Clock clock;

    CareErasure(
            CareDetails details,
            PickUpRepository pickUps,
            HandOverRepository handOvers,
            TransactionTemplate transaction,
            @Value("${homeroom.registration.automatic:true}") boolean automatic,
            Clock clock) {
        this.details = details;
        this.pickUps = pickUps;
        this.handOvers = handOvers;
        this.transaction = transaction;
        this.automatic = automatic;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 11, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void regularly() {
        if (automatic) {
            try {
                run();
            } catch (RuntimeException e) {
                LOG.error("What carers no longer need could not be erased; the next round tries again", e);
            }
        }
    }

    void run() {
        var before = clock.instant().minus(KEPT);
        transaction.executeWithoutResult(status -> {
            int children = details.eraseOfSlotsEndedBefore(before);
            int people = pickUps.eraseOfSlotsEndedBefore(before);
            int told = handOvers.eraseOfSlotsEndedBefore(before);
            if (children + people + told > 0) {
                LOG.info(
                        "Erased what carers knew of {} children, {} people who might come for them and {} hand-overs",
                        children,
                        people,
                        told);
            }
        });
    }
}

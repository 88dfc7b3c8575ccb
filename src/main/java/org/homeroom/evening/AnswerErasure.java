package org.homeroom.evening;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.homeroom.interpreting.InterpreterFeedback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what families said of an event and of how they could follow, words and all, once the list of who came need not
 * be kept any longer.
 */
@Component
class AnswerErasure {

    /** Three years, as families are told. */
    static final Duration KEPT = Duration.ofDays(3 * 365 + 1);

    private static final Logger LOG = LoggerFactory.getLogger(AnswerErasure.class);

    private final AnswerRepository answers;
    private final InterpreterFeedback interpreters;
    private final TransactionTemplate transaction;
    private final boolean automatic;
    private final Clock clock;

    AnswerErasure(
            AnswerRepository answers,
            InterpreterFeedback interpreters,
            TransactionTemplate transaction,
            @Value("${homeroom.message.automatic:true}") boolean automatic,
            Clock clock) {
        this.answers = answers;
        this.interpreters = interpreters;
        this.transaction = transaction;
        this.automatic = automatic;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 13, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void regularly() {
        if (automatic) {
            try {
                run();
            } catch (RuntimeException e) {
                LOG.error("What families said of events could not be erased; the next round tries again", e);
            }
        }
    }

    void run() {
        var before = clock.instant().minus(KEPT);
        transaction.executeWithoutResult(status -> {
            int erased = answers.eraseOfSlotsEndedBefore(before);
            int followed = interpreters.eraseOfSlotsEndedBefore(before);
            if (erased + followed > 0) {
                LOG.info(
                        "Erased what {} families said of their event, and {} answers of how they could follow",
                        erased,
                        followed);
            }
        });
    }
}

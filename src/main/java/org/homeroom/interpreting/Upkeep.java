package org.homeroom.interpreting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.homeroom.registration.InterpreterRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What has to happen without anybody asking for it: interpreters whom nobody needs any more are told, families are
 * reminded a working day before. It asks for what is due instead of listening to each registration, so that registering
 * is not slowed, a family can take its cancellation back first, and an instance that dies loses nothing. Any number of
 * instances may do it at once: each thing is done under a lock, and once.
 */
@Component
class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final BookingRepository bookings;
    private final LockedBookings locked;
    private final BookingSteps steps;
    private final JobReader reader;
    private final JobRepository jobs;
    private final InterpreterRequests requests;
    private final FamilyLetters families;
    private final Reminders reminders;
    private final TransactionTemplate transaction;
    private final boolean automatic;
    private final Clock clock;

    Upkeep(
            BookingRepository bookings,
            LockedBookings locked,
            BookingSteps steps,
            JobReader reader,
            JobRepository jobs,
            InterpreterRequests requests,
            FamilyLetters families,
            Reminders reminders,
            TransactionTemplate transaction,
            @Value("${homeroom.message.automatic:true}") boolean automatic,
            Clock clock) {
        this.bookings = bookings;
        this.locked = locked;
        this.steps = steps;
        this.reader = reader;
        this.jobs = jobs;
        this.requests = requests;
        this.families = families;
        this.reminders = reminders;
        this.transaction = transaction;
        this.automatic = automatic;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void regularly() {
        if (automatic) {
            try {
                run();
            } catch (RuntimeException e) {
                LOG.error("Interpreters could not be looked after; the next minute tries again", e);
            }
        }
    }

    void run() {
        bookings.findUnwanted(clock.instant()).forEach(booking -> apart(() -> cancel(new BookingId(booking))));
        jobs.findToRemind(clock.instant()).forEach(job -> apart(() -> remind(job)));
    }

    /** One that fails does not keep the others waiting. */
    private static void apart(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.error("An interpreter's booking could not be looked after; the next minute tries again", e);
        }
    }

    private void cancel(BookingId id) {
        transaction.executeWithoutResult(status -> locked.find(id)
                .filter(booking -> !isWanted(booking.job().key()))
                .ifPresent(steps::cancel));
    }

    /** Whether a family has a place and asks for it, or may take its cancellation back still. */
    private boolean isWanted(JobKey job) {
        var slot = List.of(job.slot());
        return JobReader.wanted(requests.of(slot)).containsKey(job)
                || JobReader.wanted(requests.undoable(slot)).containsKey(job);
    }

    private void remind(UUID id) {
        transaction.executeWithoutResult(status ->
                jobs.lock(id).filter(row -> row.isToRemind(clock.instant())).ifPresent(this::remind));
    }

    private void remind(JobEntity row) {
        var job = reader.find(row.key()).filter(found -> found.state() == JobState.CONFIRMED);
        job.ifPresent(found -> {
            var dates = reminders.due(found.slot());
            if (!dates.isEmpty()) {
                families.remind(found, dates);
            }
        });
        row.remindAt(job.flatMap(found -> reminders.next(found.slot())).orElse(null));
    }
}

package org.homeroom.interpreting;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.homeroom.event.SlotId;
import org.homeroom.registration.InterpreterRequests;
import org.homeroom.school.SchoolService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What has to happen without anybody asking for it: interpreters whom nobody needs any more are told, families are
 * reminded a working day before. It looks at how things stand instead of listening to each registration, so that
 * registering is not slowed, a family can take its cancellation back first, and an instance that dies loses nothing.
 * Any number of instances may do it at once: each thing is done under a lock, and once.
 */
@Component
class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final BookingRepository bookings;
    private final BookingSteps steps;
    private final JobReader reader;
    private final JobRepository jobs;
    private final InterpreterRequests requests;
    private final FamilyLetters families;
    private final SchoolService schools;
    private final TransactionTemplate transaction;
    private final boolean automatic;
    private final Clock clock;

    Upkeep(
            BookingRepository bookings,
            BookingSteps steps,
            JobReader reader,
            JobRepository jobs,
            InterpreterRequests requests,
            FamilyLetters families,
            SchoolService schools,
            TransactionTemplate transaction,
            @Value("${homeroom.message.automatic:true}") boolean automatic,
            Clock clock) {
        this.bookings = bookings;
        this.steps = steps;
        this.reader = reader;
        this.jobs = jobs;
        this.requests = requests;
        this.families = families;
        this.schools = schools;
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
        var coming = bookings.findComing(clock.instant());
        var wanted = wanted(coming.stream().map(booking -> booking.job().slot()).collect(Collectors.toSet()));
        coming.stream()
                .filter(booking -> !wanted.contains(booking.job().key()))
                .map(BookingEntity::id)
                .forEach(booking -> apart(() -> cancel(booking)));
        coming.stream()
                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                .filter(booking -> !booking.job().isReminded() && isDue(booking))
                .map(booking -> booking.job().key())
                .distinct()
                .forEach(job -> apart(() -> remind(job)));
    }

    /** One that fails does not keep the others waiting. */
    private static void apart(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.error("An interpreter's booking could not be looked after; the next minute tries again", e);
        }
    }

    /** Those for which a family has a place, or may take it back still. */
    private Set<JobKey> wanted(Collection<SlotId> slots) {
        var wanted = new HashSet<>(JobReader.wanted(requests.of(slots)).keySet());
        wanted.addAll(JobReader.wanted(requests.undoable(slots)).keySet());
        return wanted;
    }

    private void cancel(BookingId id) {
        transaction.executeWithoutResult(status -> bookings.lock(id.value())
                .filter(booking -> !wanted(List.of(booking.job().slot()))
                        .contains(booking.job().key()))
                .ifPresent(steps::cancel));
    }

    private void remind(JobKey key) {
        transaction.executeWithoutResult(status -> jobs.lock(
                        key.slot().value(),
                        key.language().code(),
                        key.language().signed())
                .filter(row -> !row.isReminded())
                .ifPresent(row -> reader.find(key)
                        .filter(job -> job.state() == JobState.CONFIRMED)
                        .ifPresent(job -> {
                            row.remind(clock.instant());
                            families.remind(job);
                        })));
    }

    /** From nine o'clock on the working day before. */
    private boolean isDue(BookingEntity booking) {
        var school = schools.get(booking.job().school());
        var before = new SchoolWeek(school.region()).workingDayBefore(school.dayOf(booking.start()));
        return !clock.instant()
                .isBefore(before.atTime(OFFICE_OPENS).atZone(school.zone()).toInstant());
    }
}

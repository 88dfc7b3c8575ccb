package org.homeroom.interpreting;

import java.time.Clock;
import java.time.Instant;
import org.homeroom.account.Audit;
import org.homeroom.event.SlotSession;
import org.springframework.stereotype.Component;

/**
 * What may become of a booking, whoever says so, with all who have to be told. The caller holds the locks of the job and
 * the booking; a step that is not possible any more changes nothing and is false.
 */
@Component
class BookingSteps {

    private final JobReader reader;
    private final LeadTimeRepository leadTimes;
    private final InterpreterLetters letters;
    private final FamilyLetters families;
    private final Reminders reminders;
    private final Audit audit;
    private final Clock clock;

    BookingSteps(
            JobReader reader,
            LeadTimeRepository leadTimes,
            InterpreterLetters letters,
            FamilyLetters families,
            Reminders reminders,
            Audit audit,
            Clock clock) {
        this.reader = reader;
        this.leadTimes = leadTimes;
        this.letters = letters;
        this.families = families;
        this.reminders = reminders;
        this.audit = audit;
        this.clock = clock;
    }

    boolean confirm(BookingEntity booking) {
        if (booking.state() != BookingState.ASKED || isOver(booking)) {
            return false;
        }
        booking.confirm(clock.instant());
        record("confirm", booking);
        settle(booking.job());
        return true;
    }

    boolean decline(BookingEntity booking) {
        if (!booking.isLive() || isOver(booking)) {
            return false;
        }
        booking.decline(clock.instant());
        record("decline", booking);
        letters.declined(booking);
        settle(booking.job());
        return true;
    }

    boolean release(BookingEntity booking) {
        boolean released = releaseUnsettled(booking);
        if (released) {
            settle(booking.job());
        }
        return released;
    }

    /** For who changes more about the job and settles it then: families are told of the end alone. */
    boolean releaseUnsettled(BookingEntity booking) {
        if (!booking.isLive()) {
            return false;
        }
        booking.release(isCharged(booking));
        record("release", booking);
        letters.cancelled(booking, isCharged(booking));
        return true;
    }

    /** Because nobody needs it any more. */
    boolean cancel(BookingEntity booking) {
        if (!booking.isLive()) {
            return false;
        }
        booking.cancel(isCharged(booking));
        record("cancel", booking);
        letters.cancelled(booking, isCharged(booking));
        settle(booking.job());
        return true;
    }

    /** After anything has changed about a job: its families are told, and reminded when it is time. */
    void settle(JobEntity row) {
        reader.find(row.key())
                .filter(job -> !job.slot().isPast(clock.instant()))
                .ifPresent(job -> {
                    families.tell(job, row);
                    row.remindAt(
                            job.state() == JobState.CONFIRMED
                                    ? reminders.first(job.slot()).orElse(null)
                                    : null);
                });
    }

    private boolean isOver(BookingEntity booking) {
        return !clock.instant().isBefore(booking.end());
    }

    private boolean isCharged(BookingEntity booking) {
        return leadTimes.of(booking.job().school().value()).isCharged(nextStart(booking), clock.instant());
    }

    /**
     * Of the dates that have not begun; once all have, of the last one. The first is the one that was booked, also when
     * the slot has another by now.
     */
    private Instant nextStart(BookingEntity booking) {
        if (clock.instant().isBefore(booking.start())) {
            return booking.start();
        }
        var dates = reader.occasion(booking.job().slot()).orElseThrow().slot().sessions();
        return dates.stream()
                .map(SlotSession::start)
                .filter(clock.instant()::isBefore)
                .findFirst()
                .orElseGet(() -> dates.getLast().start());
    }

    private void record(String what, BookingEntity booking) {
        audit.record("interpreting." + what, booking.id().value().toString(), "");
    }
}

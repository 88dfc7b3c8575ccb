package org.homeroom.interpreting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.SlotSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do so that a job has an interpreter. Nobody is ever booked twice at the same time: a booking is written
 * while holding the lock on the interpreter's row, after a look at all their others.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class Assigning {

    private final Jobs jobs;
    private final InterpreterRepository interpreters;
    private final BookingRepository bookings;
    private final LockedBookings locked;
    private final InterpreterTimes times;
    private final BookingSteps steps;
    private final InterpreterLetters letters;
    private final CurrentStaff staff;
    private final Audit audit;
    private final Clock clock;

    Assigning(
            Jobs jobs,
            InterpreterRepository interpreters,
            BookingRepository bookings,
            LockedBookings locked,
            InterpreterTimes times,
            BookingSteps steps,
            InterpreterLetters letters,
            CurrentStaff staff,
            Audit audit,
            Clock clock) {
        this.jobs = jobs;
        this.interpreters = interpreters;
        this.bookings = bookings;
        this.locked = locked;
        this.times = times;
        this.steps = steps;
        this.letters = letters;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** Books an interpreter and asks them, if they can be written to. Asked twice for the same it is done once. */
    public Assignment assign(JobKey key, InterpreterId who, Way way) {
        var slot = jobs.lockOwnSlot(key.slot()).filter(found -> !found.isCancelled() && !found.isPast(now()));
        if (slot.isEmpty()) {
            return new Assignment.NotPossible();
        }
        var job = jobs.open(key, slot.get().school());
        var interpreter = interpreters.lock(List.of(who.value())).stream()
                .filter(found -> found.school().equals(job.school()))
                .filter(found -> isFit(found.snapshot(), key, way))
                .findFirst();
        return interpreter.map(found -> book(job, found, slot.get(), way)).orElseGet(Assignment.NotPossible::new);
    }

    /** For an interpreter who said yes on the phone. False when there was nothing to confirm. */
    public boolean confirm(BookingId id) {
        return own(id).map(steps::confirm).orElse(false);
    }

    /** For an interpreter who said no on the phone, or fell ill. */
    public boolean decline(BookingId id) {
        return own(id).map(steps::decline).orElse(false);
    }

    /** Gives the interpreter's time back, and tells them. */
    public boolean release(BookingId id) {
        return own(id).map(steps::release).orElse(false);
    }

    /**
     * Puts down what staff found out; null takes it back. Families are told of what they cannot count on. False when
     * it cannot be said yet, as how a series was before its last date, or there is no such job.
     *
     * @param how a wish is met in part; for that decision alone
     */
    public boolean decide(JobKey key, @Nullable Decision what, @Nullable Fallback how) {
        var slot = jobs.ownSlot(key.slot());
        boolean afterwards = what == Decision.DONE || what == Decision.WASTED;
        if (slot.isEmpty()
                || (afterwards && now().isBefore(slot.get().sessions().getLast().start()))) {
            return false;
        }
        var job = jobs.open(key, slot.get().school());
        job.decide(what, how);
        if (what == Decision.NOT_AVAILABLE) {
            bookings.findLiveOf(job.id()).forEach(id -> bookings.lock(id).ifPresent(steps::releaseUnsettled));
        }
        audit.record("interpreting.decide", key.slot().toString(), key.language() + " " + what);
        steps.settle(job);
        return true;
    }

    private static boolean isFit(Interpreter interpreter, JobKey key, Way way) {
        return !interpreter.retired()
                && interpreter.speaks(key.language())
                && interpreter.details().ways().contains(way);
    }

    private Assignment book(JobEntity job, InterpreterEntity interpreter, SlotSummary slot, Way way) {
        var taking = times.taking(interpreter.id(), slot);
        var here = taking.stream()
                .filter(booking -> booking.job().id().equals(job.id()))
                .findFirst();
        if (here.isPresent()) {
            return new Assignment.Assigned(here.get().id());
        }
        if (!taking.isEmpty()) {
            return new Assignment.Clash(taking.getFirst().job().key());
        }
        var booking = bookings.save(new BookingEntity(job, interpreter, slot, way, now()));
        if (job.decision().filter(Decision.NOT_AVAILABLE::equals).isPresent()) {
            job.decide(null, null);
        }
        letters.asked(booking);
        audit.record(
                "interpreting.assign", job.slot().toString(), interpreter.id().toString());
        return new Assignment.Assigned(booking.id());
    }

    private Optional<BookingEntity> own(BookingId id) {
        return locked.find(id)
                .filter(booking -> booking.job().school().equals(staff.get().school()));
    }

    private Instant now() {
        return clock.instant();
    }
}

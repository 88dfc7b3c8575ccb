package org.homeroom.interpreting;

import org.homeroom.event.SlotReplanned;
import org.homeroom.event.SlotSummary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a slot gets another time or place, its interpreters are asked again, in the same transaction; whoever is booked
 * elsewhere at the new time is booked here no longer. Families who counted on them are told. Headsets that are not free
 * then go back.
 */
@Component
class FollowsPlans {

    private final JobReader reader;
    private final JobRepository jobs;
    private final InterpreterRepository interpreters;
    private final BookingRepository bookings;
    private final InterpreterTimes times;
    private final BookingSteps steps;
    private final InterpreterLetters letters;
    private final HeadsetStock headsets;

    FollowsPlans(
            JobReader reader,
            JobRepository jobs,
            InterpreterRepository interpreters,
            BookingRepository bookings,
            InterpreterTimes times,
            BookingSteps steps,
            InterpreterLetters letters,
            HeadsetStock headsets) {
        this.reader = reader;
        this.jobs = jobs;
        this.interpreters = interpreters;
        this.bookings = bookings;
        this.times = times;
        this.steps = steps;
        this.letters = letters;
        this.headsets = headsets;
    }

    @EventListener
    void on(SlotReplanned replanned) {
        var slot = reader.occasion(replanned.slot()).orElseThrow().slot();
        var planned = jobs.lockAt(slot.id().value());
        var ids = bookings.findLiveAt(slot.id().value());
        interpreters.lock(bookings.findInterpreters(ids));
        ids.forEach(id -> bookings.lock(id).ifPresent(booking -> follow(booking, slot)));
        planned.forEach(steps::settle);
        headsets.follow(slot.school(), slot, planned);
    }

    private void follow(BookingEntity booking, SlotSummary slot) {
        var taking = times.taking(booking.interpreter().id(), slot);
        if (taking.stream().allMatch(other -> other.id().equals(booking.id()))) {
            booking.replan(slot);
            letters.moved(booking);
        } else {
            steps.releaseUnsettled(booking);
        }
    }
}

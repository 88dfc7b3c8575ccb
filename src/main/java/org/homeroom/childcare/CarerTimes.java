package org.homeroom.childcare;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotReplanned;
import org.homeroom.event.SlotSummary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is in two places at a time, also when the school moves a slot to another time. */
@Component
class CarerTimes {

    private final AssignmentRepository assignments;
    private final CarerRepository carers;
    private final EventAdministration events;
    private final RoomPlaces places;
    private final Clock clock;

    CarerTimes(
            AssignmentRepository assignments,
            CarerRepository carers,
            EventAdministration events,
            RoomPlaces places,
            Clock clock) {
        this.assignments = assignments;
        this.carers = carers;
        this.events = events;
        this.places = places;
        this.clock = clock;
    }

    /** Where else this carer is while the slot lasts. Under the carer's lock. */
    Optional<SlotId> clash(CarerId carer, SlotSummary slot) {
        var others = assignments.findByCarerIdAndEndedAtIsNull(carer.value()).stream()
                .map(Assignment::slot)
                .filter(other -> !other.equals(slot.id()))
                .toList();
        return events.slots(others).stream()
                .filter(other -> !other.isCancelled())
                .filter(other -> slot.clashesWith(other, Duration.ZERO))
                .map(SlotSummary::id)
                .findFirst();
    }

    /** Takes those out of a slot that was moved who are elsewhere at its new time; its places follow, and staff see the gap. */
    @EventListener
    void on(SlotReplanned moved) {
        var slot = events.slots(List.of(moved.slot())).getFirst();
        var clashing = assignments.findActive(List.of(moved.slot().value())).stream()
                .sorted(Comparator.comparing(assignment -> assignment.carer().value())) // rows in one order
                .filter(assignment -> carers.lock(
                                assignment.carer().value(), slot.school().value())
                        .isPresent())
                .filter(assignment -> clash(assignment.carer(), slot).isPresent())
                .toList();
        if (!clashing.isEmpty()) {
            clashing.forEach(assignment -> assignment.end(clock.instant()));
            places.reckon(moved.slot());
        }
    }
}

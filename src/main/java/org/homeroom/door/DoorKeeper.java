package org.homeroom.door;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.account.Staff;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.springframework.stereotype.Component;

/**
 * Which doors are open to whoever is signed in, asked anew at every step: their own school's, while it is time, and for
 * volunteers those they were asked to work at and nobody has closed.
 */
@Component
class DoorKeeper {

    /** Longer than any event. */
    private static final Duration DAY = Duration.ofHours(26);

    private final EventCatalogue catalogue;
    private final DoorDutyRepository duties;
    private final Closings closings;
    private final CurrentStaff staff;
    private final Clock clock;

    DoorKeeper(
            EventCatalogue catalogue, DoorDutyRepository duties, Closings closings, CurrentStaff staff, Clock clock) {
        this.catalogue = catalogue;
        this.duties = duties;
        this.closings = closings;
        this.staff = staff;
        this.clock = clock;
    }

    List<SlotSummary> open() {
        var person = staff.get();
        var now = clock.instant();
        return catalogue.starting(person.school(), now.minus(DAY), now.plus(DAY)).stream()
                .filter(slot -> isOpenTo(person, slot))
                .toList();
    }

    Optional<SlotSummary> open(SlotId id) {
        var person = staff.get();
        return catalogue.findSlot(id).filter(slot -> isOpenTo(person, slot));
    }

    private static boolean isOwn(Staff person, SlotSummary slot) {
        return slot.school().equals(person.school());
    }

    private boolean isOnDuty(Staff person, SlotSummary slot) {
        return person.role() != Role.VOLUNTEER || duties.existsById(DoorDuty.Key.of(slot.id(), person.id()));
    }

    /** Staff see also a door that was closed. */
    private boolean isShutTo(Staff person, SlotSummary slot) {
        return person.role() == Role.VOLUNTEER
                && closings.isClosed(slot.id(), slot.sessionNearest(clock.instant()));
    }

    private boolean isOpenTo(Staff person, SlotSummary slot) {
        return isOwn(person, slot)
                && DoorWindow.isOpen(slot, person.role(), clock.instant())
                && isOnDuty(person, slot)
                && !isShutTo(person, slot);
    }
}

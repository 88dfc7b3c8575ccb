package org.homeroom.door;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** Whose lists this person may print: the school's own people at any time, volunteers while their door is open. */
    Optional<SlotSummary> toPrint(SlotId id) {
        var person = staff.get();
        return catalogue
                .findSlot(id)
                .filter(slot -> !slot.isCancelled())
                .filter(slot -> person.role() == Role.VOLUNTEER ? isOpenTo(person, slot) : isOwn(person, slot));
    }

    /** Where what was written on paper on one of its dates may be typed in by this person. */
    Optional<SlotSummary> toType(SlotId id) {
        var person = staff.get();
        return catalogue.findSlot(id).filter(slot -> !slot.isCancelled()).filter(slot -> takesPaperOf(person, slot));
    }

    /** All of these, the latest first. */
    List<SlotSummary> toType() {
        var person = staff.get();
        var now = clock.instant();
        var from = now.minus(DoorWindow.PAPER_OF_STAFF).minus(DAY);
        return catalogue.starting(person.school(), from, now.plus(DoorWindow.BEFORE)).stream()
                .filter(slot -> takesPaperOf(person, slot))
                .toList()
                .reversed();
    }

    /** The numbers of the dates of a slot whose paper this person may still type in. */
    List<Integer> datesToType(SlotSummary slot) {
        var role = staff.get().role();
        var now = clock.instant();
        return IntStream.rangeClosed(1, slot.sessions().size())
                .filter(date -> DoorWindow.takesPaper(slot.sessions().get(date - 1), role, now))
                .boxed()
                .toList();
    }

    private boolean takesPaperOf(Staff person, SlotSummary slot) {
        return isOwn(person, slot) && !datesToType(slot).isEmpty() && isOnDuty(person, slot);
    }

    private static boolean isOwn(Staff person, SlotSummary slot) {
        return slot.school().equals(person.school());
    }

    private boolean isOnDuty(Staff person, SlotSummary slot) {
        return person.role() != Role.VOLUNTEER || duties.existsById(DoorDuty.Key.of(slot.id(), person.id()));
    }

    /** Staff see also a door that was closed. */
    private boolean isShutTo(Staff person, SlotSummary slot) {
        return person.role() == Role.VOLUNTEER && closings.isClosed(slot.id(), slot.sessionNearest(clock.instant()));
    }

    private boolean isOpenTo(Staff person, SlotSummary slot) {
        return isOwn(person, slot)
                && DoorWindow.isOpen(slot, person.role(), clock.instant())
                && isOnDuty(person, slot)
                && !isShutTo(person, slot);
    }
}

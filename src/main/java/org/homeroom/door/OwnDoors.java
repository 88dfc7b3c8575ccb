package org.homeroom.door;

import java.util.List;
import java.util.function.Predicate;
import org.homeroom.account.AccountId;
import org.homeroom.account.HeldRoles;
import org.homeroom.account.Role;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.event.Counting;
import org.homeroom.event.SlotSummary;
import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Component;

/**
 * Which doors are open to somebody with an account, asked anew each time: those a volunteer was asked to work at; of staff
 * all but the appointments, for each of which a host waits.
 */
@Component
class OwnDoors {

    private final HeldRoles roles;
    private final DoorDutyRepository duties;
    private final Closings closings;

    OwnDoors(HeldRoles roles, DoorDutyRepository duties, Closings closings) {
        this.roles = roles;
        this.duties = duties;
        this.closings = closings;
    }

    Predicate<SlotSummary> of(AccountId who, SchoolId school) {
        return roles.of(who, school)
                .<Predicate<SlotSummary>>map(role -> role == Role.VOLUNTEER
                        ? slot -> duties.existsById(DoorDuty.Key.of(slot.id(), who))
                        : slot -> slot.counting() != Counting.FAMILIES)
                .orElse(slot -> false);
    }

    /** Those of them that nobody closed. */
    List<Evening> open(List<Evening> evenings) {
        return evenings.stream()
                .filter(evening -> !closings.isClosed(evening.slot().id(), evening.session()))
                .toList();
    }
}

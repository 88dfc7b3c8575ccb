package org.homeroom.door;

import java.time.Instant;
import java.util.List;
import org.homeroom.account.HeldRoles;
import org.homeroom.account.Role;
import org.homeroom.door.PassSlots.Evening;
import org.springframework.stereotype.Component;

/**
 * Whether a pass still holds: it ends with the right of whoever made it, one of somebody's own with their account. One's
 * own is over, as if its time were, with the last of its doors they were asked to work at, and while all of its doors are
 * closed; not when a slot is cancelled or moved. A phone may have to hand in who came before.
 */
@Component
class PassRights {

    private final HeldRoles roles;
    private final DoorDutyRepository duties;
    private final PassSlots slots;
    private final OwnDoors own;

    PassRights(HeldRoles roles, DoorDutyRepository duties, PassSlots slots, OwnDoors own) {
        this.roles = roles;
        this.duties = duties;
        this.slots = slots;
        this.own = own;
    }

    boolean holds(Pass pass) {
        return !pass.withdrawn()
                && (pass.own()
                        ? roles.of(pass.madeBy(), pass.school()).isPresent()
                        : roles.holds(pass.madeBy(), pass.school(), Role.ADMINISTRATOR));
    }

    /** One that holds, with its end as it is by now. */
    Pass now(Pass pass, Instant now) {
        return !pass.own() || hasDoor(pass) ? pass : pass.endingBy(now);
    }

    private boolean hasDoor(Pass pass) {
        return roles.of(pass.madeBy(), pass.school())
                .filter(role -> role == Role.VOLUNTEER ? isOnDuty(pass) : !isAllClosed(slots.allOf(pass)))
                .isPresent();
    }

    private boolean isOnDuty(Pass pass) {
        var doors = slots.ever(
                pass,
                duties.findByKeyAccountId(pass.madeBy().value()).stream()
                        .map(DoorDuty::slot)
                        .toList());
        return !doors.isEmpty() && !isAllClosed(doors);
    }

    private boolean isAllClosed(List<Evening> doors) {
        return !doors.isEmpty() && own.open(doors).isEmpty();
    }
}

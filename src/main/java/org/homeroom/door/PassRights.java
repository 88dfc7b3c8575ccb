package org.homeroom.door;

import java.util.List;
import org.homeroom.account.HeldRoles;
import org.homeroom.account.Role;
import org.homeroom.door.PassSlots.Evening;
import org.springframework.stereotype.Component;

/**
 * Whether a pass still holds: it ends with the right of whoever made it. One of somebody's own ends with their account
 * too, with the last of its doors they were asked to work at, and when all of its doors are closed; not when a slot is
 * cancelled or moved, since a phone may have to hand in who came before.
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
        if (pass.withdrawn()) {
            return false;
        }
        if (!pass.own()) {
            return roles.holds(pass.madeBy(), pass.school(), Role.ADMINISTRATOR);
        }
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

package org.homeroom.account;

import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody still is what they were when they gave a right to others. */
@Component
public class HeldRoles {

    private final StaffMembershipRepository memberships;

    HeldRoles(StaffMembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Transactional(readOnly = true)
    public boolean holds(AccountId who, SchoolId school, Role role) {
        return memberships
                .find(school.value(), who.value())
                .filter(member -> member.role() == role && !member.account().disabled())
                .isPresent();
    }
}

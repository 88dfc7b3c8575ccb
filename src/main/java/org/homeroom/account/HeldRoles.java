package org.homeroom.account;

import java.util.Optional;
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
        return of(who, school).filter(role::equals).isPresent();
    }

    /** What somebody is at this school; empty when they are nothing there, or may not sign in. */
    @Transactional(readOnly = true)
    public Optional<Role> of(AccountId who, SchoolId school) {
        return memberships
                .find(school.value(), who.value())
                .filter(member -> !member.account().disabled())
                .map(StaffMembership::role);
    }
}

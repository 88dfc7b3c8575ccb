package org.homeroom.account;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking. */
@Component
public class CurrentStaff {

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public Staff get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    public Optional<Staff> find() {
        return user().map(StaffUser::staff);
    }

    static Optional<StaffUser> user() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(StaffUser.class::isInstance)
                .map(StaffUser.class::cast);
    }
}

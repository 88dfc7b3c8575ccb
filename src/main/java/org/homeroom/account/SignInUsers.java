package org.homeroom.account;

import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who signs in. A person who may not, or has no password yet, is as unknown as one who never was: Spring
 * Security then hashes all the same, and neither the answer nor its time tells them apart.
 */
@Component
class SignInUsers implements UserDetailsService {

    private final StaffMembershipRepository memberships;
    private final Clock clock;

    SignInUsers(StaffMembershipRepository memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        return memberships.findByEmail(EmailAddress.folded(typed)).stream()
                .filter(membership -> !membership.account().disabled())
                .filter(membership -> !membership.account().invited())
                .findFirst()
                .map(this::user)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /** Never before the stamp that the account carries, even if another instance's clock is ahead. */
    private StaffUser user(StaffMembership membership) {
        StaffAccount account = membership.account();
        Instant now = clock.instant();
        Instant from = account.sessionsValidFrom().isAfter(now) ? account.sessionsValidFrom() : now;
        return new StaffUser(membership.staff(), account.passwordHash().orElse(null), from);
    }
}

package org.homeroom.account;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.homeroom.school.SchoolId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;

/**
 * Signs a person in for the rest of a test. A view test then calls {@code speak} once more, so that the page is opened
 * by that person.
 */
public final class SignedIn {

    private SignedIn() {}

    /** Somebody who exists in no table. */
    public static Staff as(SchoolId school, Role role) {
        return as(new Staff(new AccountId(UUID.randomUUID()), "Ada Office", school, role, Locale.ENGLISH));
    }

    public static Staff as(Staff staff) {
        var user = new StaffUser(staff, null, Instant.now());
        TestSecurityContextHolder.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        return staff;
    }
}

package org.homeroom.account;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.homeroom.school.SchoolId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Signs people in for tests, without a password. Whoever is signed in is signed out after each test method. */
@Component
public class SignIn {

    private final AccountService accounts;
    private final Clock clock;

    SignIn(AccountService accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public Staff as(Role role, SchoolId school) {
        var email = "staff-" + UUID.randomUUID() + "@example.org";
        var id = accounts.create(new NewAccount(school, "Ada Staff", email, role, Locale.ENGLISH, "none"));
        var staff = new Staff(id, "Ada Staff", school, role, Locale.ENGLISH);
        var user = new StaffUser(staff, null, clock.instant());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        return staff;
    }

    public void out() {
        SecurityContextHolder.clearContext();
    }
}

package org.homeroom.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.homeroom.school.SchoolId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Something that is no person and acts for one who answers for it: as a volunteer of a school, whatever that person is
 * there, and for one request.
 */
public final class OnBehalf {

    private OnBehalf() {}

    /**
     * @param who the one who answers for it
     * @param what what it is itself, found again as the details
     * @param authority what it may do more than a volunteer
     */
    public static Authentication of(AccountId who, SchoolId school, String name, Object what, String authority) {
        var staff = new Staff(who, name, school, Role.VOLUNTEER, Locale.ENGLISH);
        var token = UsernamePasswordAuthenticationToken.authenticated(
                new StaffUser(staff, null, Instant.EPOCH),
                null,
                List.of(new SimpleGrantedAuthority(Role.VOLUNTEER.authority()), new SimpleGrantedAuthority(authority)));
        token.setDetails(what);
        return token;
    }
}

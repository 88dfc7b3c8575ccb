package org.homeroom.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person as Spring Security keeps them in the session; named by account id, so that no log holds more. */
@SuppressWarnings("serial") // sessions live in memory
final class StaffUser implements UserDetails, CredentialsContainer {

    private final Staff staff;
    private final Instant signedInAt;
    private @Nullable String passwordHash;

    StaffUser(Staff staff, @Nullable String passwordHash, Instant signedInAt) {
        this.staff = staff;
        this.passwordHash = passwordHash;
        this.signedInAt = signedInAt;
    }

    Staff staff() {
        return staff;
    }

    Instant signedInAt() {
        return signedInAt;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(staff.role().authority()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return staff.id().value().toString();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}

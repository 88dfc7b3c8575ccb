package org.homeroom.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that no longer holds, on whichever instance it lives. */
class SessionStampFilter extends OncePerRequestFilter {

    private final SessionStamps stamps;
    private final SecurityContextHolderStrategy current;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    /** @param current where the application keeps who asks; the one Spring Security starts with is replaced later */
    SessionStampFilter(SessionStamps stamps, SecurityContextHolderStrategy current) {
        this.stamps = stamps;
        this.current = current;
        signOut.setSecurityContextHolderStrategy(current);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null
                && CurrentStaff.user().filter(user -> !stamps.holds(user)).isPresent()) {
            signOut.logout(request, response, current.getContext().getAuthentication());
        }
        chain.doFilter(request, response);
    }
}

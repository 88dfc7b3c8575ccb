package org.homeroom.account;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps the session in which a person changes their own account, as if they had just signed in. */
@Component
class SessionRenewal {

    private final Clock clock;

    SessionRenewal(Clock clock) {
        this.clock = clock;
    }

    void renew(Staff staff) {
        var user = new StaffUser(staff, null, clock.instant());
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.getSession()
                    .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }
}

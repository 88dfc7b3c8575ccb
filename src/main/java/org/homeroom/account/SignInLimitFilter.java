package org.homeroom.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds off guessing before a password is even looked at: by person and address together, so that a stranger cannot
 * lock a person out from elsewhere; by person, against many addresses; by address, against many persons. Only what
 * fails counts in the end. A form on somebody else's site cannot sign anybody in.
 */
class SignInLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;

    SignInLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !SecurityConfiguration.SIGN_IN.equals(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN);
        } else if (keys(request).entrySet().stream().allMatch(key -> limits.allow(key.getKey(), key.getValue()))) {
            chain.doFilter(request, response);
            giveBackIfSignedIn(request);
        } else {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?locked");
        }
    }

    /** After a wrong password nobody is signed in, whoever was before. */
    private void giveBackIfSignedIn(HttpServletRequest request) {
        if (CurrentStaff.user().isPresent()) {
            keys(request).forEach(limits::giveBack);
        }
    }

    private static Map<String, String> keys(HttpServletRequest request) {
        String typed = request.getParameter("username");
        String person = EmailAddress.folded(typed == null ? "" : typed);
        String visitor = Visitor.of(request);
        return Map.of("login", person + " " + visitor, "login-account", person, "login-address", visitor);
    }
}

package org.homeroom.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        } else if (tries(request).stream().allMatch(tried -> limits.allow(tried.purpose, tried.key))) {
            chain.doFilter(request, response);
            giveBackIfSignedIn(request);
        } else {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?locked");
        }
    }

    /** After a wrong password nobody is signed in, whoever was before. */
    private void giveBackIfSignedIn(HttpServletRequest request) {
        if (CurrentStaff.user().isPresent()) {
            tries(request).forEach(tried -> limits.giveBack(tried.purpose, tried.key));
        }
    }

    /**
     * What a try counts against, the narrowest first: whoever is held off by one does not use up those after it, which
     * belong to others too.
     */
    private static List<Try> tries(HttpServletRequest request) {
        String person = person(request.getParameter("username"));
        String visitor = Visitor.of(request);
        return List.of(
                new Try("login", person + " " + visitor),
                new Try("login-address", visitor),
                new Try("login-account", person));
    }

    /** No more of what was typed than an address can have: it is kept for hours. */
    private static String person(@Nullable String typed) {
        String folded = EmailAddress.folded(typed == null ? "" : typed);
        return folded.substring(0, Math.min(folded.length(), EmailAddress.LENGTH));
    }

    private record Try(String purpose, String key) {}
}

package org.homeroom.registration.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps a family's own link to itself: no search engine lists it, no other site is told it, no proxy keeps it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PrivateLinks extends OncePerRequestFilter {

    private static final String ROBOTS = "X-Robots-Tag";
    private static final String REFERRER = "Referrer-Policy";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI()
                .substring(request.getContextPath().length())
                .startsWith("/r/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(ROBOTS, "noindex, nofollow");
        response.setHeader(REFERRER, "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        chain.doFilter(request, response);
    }
}

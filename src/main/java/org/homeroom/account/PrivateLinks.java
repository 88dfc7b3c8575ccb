package org.homeroom.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the links that are secrets to those who hold them, a family's and an interpreter's: no search engine lists them,
 * no other site is told them, no proxy keeps them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PrivateLinks extends OncePerRequestFilter {

    private static final List<String> LINKS = List.of("/r/", "/i/");
    private static final String ROBOTS = "X-Robots-Tag";
    private static final String REFERRER = "Referrer-Policy";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return LINKS.stream().noneMatch(path::startsWith);
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

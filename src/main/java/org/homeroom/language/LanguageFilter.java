package org.homeroom.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers the language chosen by {@code ?lang=} for a year, and lets everything behind it (Vaadin, Spring, error
 * pages) see that language as the request's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class LanguageFilter extends OncePerRequestFilter {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Languages languages;

    LanguageFilter(Languages languages) {
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        languages.chosen(request).ifPresent(language -> remember(language, request, response));
        chain.doFilter(new ReadersRequest(request, languages.of(request)), response);
    }

    private static void remember(Locale language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(Languages.COOKIE, language.toLanguageTag())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static class ReadersRequest extends HttpServletRequestWrapper {
        private final Locale language;

        ReadersRequest(HttpServletRequest request, Locale language) {
            super(request);
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(language));
        }
    }
}

package org.homeroom.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Opens a page that families see without keeping a session for it: it is a document. The session begins when the page's
 * scripts connect, so whoever only reads, or reads for others, costs no memory once the page is sent. Such a page is
 * the same for all who read that language, and a browser that has it already is told so.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PassingVisits extends ShallowEtagHeaderFilter {

    private static final String GZIP = "gzip";
    private static final String HTML = "text/html;charset=utf-8";
    private static final String PASSING = PassingVisits.class.getName();

    /** Pages of whoever signs in, and what is no page at all. */
    private static final Set<String> OTHERS = Set.of(
            "staff",
            "door",
            "sign-in",
            "login",
            "logout",
            "VAADIN",
            "aura",
            "css",
            "drawings",
            "icons",
            "busy",
            "actuator",
            "error",
            "share",
            "robots.txt",
            "sitemap.xml",
            "sw.js",
            "saved",
            "away",
            "manifest.webmanifest");

    private final KeptPages kept;

    PassingVisits(KeptPages kept) {
        this.kept = kept;
        setWriteWeakETag(true); // it is compressed on its way
    }

    /** Whether the page that is being made is one. */
    static boolean isPassing(HttpServletRequest request) {
        return request.getAttribute(PASSING) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return !reads || request.getParameter("v-r") != null || OTHERS.contains(firstSegment(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visit = new Visit(request);
        visit.setAttribute(PASSING, true);
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        var asked = kept.asked(request);
        var page = asked.flatMap(KeptPages.Asked::kept);
        if (page.isPresent()) {
            send(page.get(), request, response);
            return;
        }
        try {
            super.doFilterInternal(
                    visit,
                    response,
                    asked.isEmpty() ? chain : (made, answer) -> keep(asked.get(), made, answer, chain));
        } finally {
            visit.end();
        }
    }

    private static void send(KeptPages.Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (new ServletWebRequest(request, response).checkNotModified(page.tag())) {
            return;
        }
        response.setContentType(HTML);
        if (unpacks(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            response.setContentLength(page.zipped().length);
            response.getOutputStream().write(page.zipped());
        } else {
            response.getOutputStream().write(page.html());
        }
    }

    private static boolean unpacks(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(Pattern.compile(",")::splitAsStream)
                .anyMatch(coding -> coding.strip().equals(GZIP));
    }

    private void keep(KeptPages.Asked asked, ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var made = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        if (made != null && made.getStatus() == HttpServletResponse.SC_OK && HTML.equals(made.getContentType())) {
            var tag = generateETagHeaderValue(made.getContentInputStream(), isWriteWeakETag());
            asked.keep(KeptPages.Page.of(tag, made.getContentAsByteArray()));
        }
    }

    private static String firstSegment(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        int end = path.indexOf('/', 1);
        return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    }

    private static class Visit extends HttpServletRequestWrapper {

        private @Nullable PassingSession session;

        Visit(HttpServletRequest request) {
            super(request);
        }

        void end() {
            if (session != null) {
                session.invalidate();
            }
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (session == null && create) {
                session = new PassingSession(getServletContext());
            }
            return session;
        }

        @Override
        public HttpSession getSession() {
            return Objects.requireNonNull(getSession(true));
        }

        @Override
        public String changeSessionId() {
            return getSession().getId();
        }

        @Override
        public @Nullable String getRequestedSessionId() {
            return null;
        }

        @Override
        public boolean isRequestedSessionIdValid() {
            return false;
        }

        /** Reading it would begin a session; a page that only reads sends nothing that needs one. */
        @Override
        public @Nullable Object getAttribute(String name) {
            return CsrfToken.class.getName().equals(name) || "_csrf".equals(name) ? null : super.getAttribute(name);
        }
    }
}

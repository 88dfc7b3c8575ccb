package org.homeroom.site;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.page.Overload;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers a page that cannot be made just now with one that asks for patience and opens the other by itself. It needs
 * nothing but the reader's language: no database, so no school's name either. What a connected page asks for is
 * answered with the same status, upon which Vaadin asks again by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BusyPages extends OncePerRequestFilter implements VaadinServiceInitListener {

    private static final String REFUSED = BusyPages.class.getName();
    private static final int SECONDS = 5;

    private final Messages messages;
    private final Languages languages;
    private final Failures failures;

    BusyPages(Messages messages, Languages languages, Failures failures) {
        this.messages = messages;
        this.languages = languages;
        this.failures = failures;
    }

    /** Lets the page that is being made be answered so, if one is; Vaadin would go on with whatever can be shown. */
    static void refuse(Throwable busy) {
        VaadinRequest.getCurrent().setAttribute(REFUSED, busy);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (page.getVaadinRequest().getAttribute(REFUSED) instanceof Throwable busy) {
                throw new IllegalStateException("too busy", busy);
            }
        });
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !Overload.caused(failure)) {
                throw failure;
            }
            answer(request, response, failures.busy(failure));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String reference) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(page(request.getContextPath(), languages.of(request), reference));
    }

    /** The script makes the pauses longer each time; without scripts they all are the same. */
    private String page(String root, Locale reader, String reference) {
        return """
                <!doctype html>
                <html lang="%2$s" dir="%3$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <meta name="color-scheme" content="light dark">
                <title>%4$s</title>
                <link rel="icon" href="%1$s/drawings/logo.svg">
                <link rel="stylesheet" href="%1$s/css/tokens.css">
                <link rel="stylesheet" href="%1$s/css/styles.css">
                <noscript><meta http-equiv="refresh" content="%7$d"></noscript>
                <script src="%1$s/busy/busy.js" defer></script>
                </head>
                <body>
                <main class="page page-narrow"><div class="empty">
                <img src="%1$s/drawings/celebration.svg" alt="" width="160" height="120">
                <h1>%4$s</h1>
                <p>%5$s</p>
                <p class="buttons"><a class="button button-primary" href="">%6$s</a></p>
                <p>%8$s</p>
                </div></main>
                </body>
                </html>
                """.formatted(
                        HtmlUtils.htmlEscape(root),
                        reader.toLanguageTag(),
                        languages.direction(reader),
                        say(reader, "page.busy.title"),
                        say(reader, "page.busy.page"),
                        say(reader, "page.busy.now"),
                        SECONDS,
                        say(reader, "site.failure.reference", "reference", reference));
    }

    private String say(Locale reader, String key, Object... arguments) {
        return HtmlUtils.htmlEscape(messages.get(reader, key, arguments), StandardCharsets.UTF_8.name());
    }
}

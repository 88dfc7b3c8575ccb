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
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.page.Overload;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

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
        response.getWriter()
                .write(page(
                        new PlainPage(messages, languages, languages.of(request), request.getContextPath()),
                        reference));
    }

    /** The script makes the pauses longer each time; without scripts they all are the same. */
    private static String page(PlainPage page, String reference) {
        return page.html("page.busy.title", "celebration.svg", """
                <noscript><meta http-equiv="refresh" content="%2$d"></noscript>
                <script src="%1$s/busy/busy.js" defer></script>
                """.formatted(page.address(), SECONDS), """
                <p>%1$s</p>
                <p class="buttons"><a class="button button-primary" href="">%2$s</a></p>
                <p>%3$s</p>
                """.formatted(
                        page.say("page.busy.page"),
                        page.say("page.busy.now"),
                        page.say("site.failure.reference", "reference", reference)));
    }
}

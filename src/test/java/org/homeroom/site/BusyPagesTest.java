package org.homeroom.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class BusyPagesTest {

    private static final FilterChain TOO_BUSY = (request, response) -> {
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("half a page");
        throw new ServletException(new CannotCreateTransactionException("no connection"));
    };

    private final BusyPages pages = new BusyPages(new Messages(), new Languages(), new Failures());
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/events/homework");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void asksForPatienceAndOpensThePageLaterByItself() throws Exception {
        pages.doFilter(request, response, TOO_BUSY);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("<h1>One moment, please</h1>", "Try now", "busy/busy.js", "http-equiv=\"refresh\"")
                .containsPattern("If you call the school, say this reference: .?[2-9A-Z]{4}-[2-9A-Z]{4}")
                .doesNotContain("half a page");
    }

    @Test
    void saysItInTheReadersLanguage() throws Exception {
        request.addPreferredLocale(Locale.ENGLISH);
        request.setCookies(new Cookie("homeroom-lang", "ar"));
        pages.doFilter(request, response, TOO_BUSY);

        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"ar\" dir=\"rtl\"", "لحظة من فضلكم");
    }

    @Test
    void leavesBugsToWhoeverSeesToThem() {
        assertThatThrownBy(() -> pages.doFilter(request, response, (asked, answered) -> {
                    throw new ServletException(new IllegalStateException("a bug"));
                }))
                .isInstanceOf(ServletException.class);
        assertThat(response.getStatus()).isEqualTo(200);
    }
}

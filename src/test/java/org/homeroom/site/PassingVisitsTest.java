package org.homeroom.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PassingVisitsTest {

    private final KeptPages kept = mock(KeptPages.class);
    private final PassingVisits visits = new PassingVisits(kept);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicBoolean ended = new AtomicBoolean();

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/events/tea", "/r/CODE", "/no-such-page"})
    void opensAFamilysPageInASessionThatEndsWithIt(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        open(request);

        assertThat(request.getSession(false)).isNull();
        assertThat(ended).isTrue();
        assertThat(response.getHeader("ETag")).startsWith("W/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff", "/staff/events", "/door", "/sign-in", "/VAADIN/build/a.js", "/css/styles.css"})
    void leavesTheOthersAlone(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        open(request);

        assertThat(request.getSession(false)).isNotNull();
        assertThat(ended).isFalse();
    }

    @Test
    void beginsASessionWhenThePageConnects() throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.setParameter("v-r", "init");
        open(request);

        assertThat(request.getSession(false)).isNotNull();
    }

    @Test
    void keepsNoAnswerThatIsForOneFamily() throws Exception {
        response.setHeader("Cache-Control", "no-cache, no-store, max-age=0");
        open(new MockHttpServletRequest("GET", "/r/CODE"));

        assertThat(response.getHeaders("Cache-Control")).containsExactly("no-cache, no-store, max-age=0");
        assertThat(response.getHeader("ETag")).isNull();
    }

    @Test
    void givesAPageThatIsKeptInsteadOfMakingIt() throws Exception {
        open(new MockHttpServletRequest("GET", "/"), keptPage());

        assertThat(response.getContentAsString()).isEqualTo("kept");
        assertThat(response.getContentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(response.getHeader("ETag")).isEqualTo("W/\"1\"");
        assertThat(response.getHeader("Content-Encoding")).isNull();
    }

    @Test
    void givesItPackedToWhoeverUnpacks() throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Accept-Encoding", "br, gzip");
        open(request, keptPage());

        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(response.getHeaders("Vary").toString()).contains("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())))
                .hasContent("kept");
    }

    @Test
    void sendsNothingToWhoeverHasItAlready() throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader("If-None-Match", "W/\"1\"");
        open(request, keptPage());

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void keepsWhatItMadeUnlessItIsAnApology() throws Exception {
        var page = asked();
        make(200);
        verify(page)
                .keep(argThat(made -> made.tag().startsWith("W/")
                        && new String(made.html(), StandardCharsets.UTF_8).equals("a page")));

        var other = asked();
        make(404);
        make(500);
        verify(other, never()).keep(any());
    }

    private KeptPages.Page keptPage() {
        return KeptPages.Page.of("W/\"1\"", "kept".getBytes(StandardCharsets.UTF_8));
    }

    private void open(MockHttpServletRequest request, KeptPages.Page page) throws Exception {
        var asked = asked();
        when(asked.kept()).thenReturn(Optional.of(page));
        visits.doFilter(request, response, (made, answered) -> fail("made"));
    }

    private KeptPages.Asked asked() {
        var page = mock(KeptPages.Asked.class);
        when(kept.asked(any())).thenReturn(Optional.of(page));
        return page;
    }

    private void make(int status) throws Exception {
        visits.doFilter(new MockHttpServletRequest("GET", "/"), new MockHttpServletResponse(), (asked, answered) -> {
            ((HttpServletResponse) answered).setStatus(status);
            answered.setContentType("text/html;charset=utf-8");
            answered.getOutputStream().write("a page".getBytes(StandardCharsets.UTF_8));
        });
    }

    private void open(MockHttpServletRequest request) throws Exception {
        visits.doFilter(request, response, (asked, answered) -> {
            var session = ((HttpServletRequest) asked).getSession();
            session.setAttribute("page", new Page());
            assertThat(((HttpServletRequest) asked).getSession(false)).isSameAs(session);
            write(answered, session);
        });
    }

    private static void write(ServletResponse answered, HttpSession session) throws IOException {
        answered.getOutputStream().write("a page".getBytes(StandardCharsets.UTF_8));
        assertThat(session.getAttribute("page")).isNotNull();
    }

    private final class Page implements HttpSessionBindingListener {
        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            ended.set(true);
        }
    }
}

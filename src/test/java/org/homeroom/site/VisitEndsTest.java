package org.homeroom.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.homeroom.TestDatabase;
import org.homeroom.bench.LivePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What the server keeps of somebody who opens a page and leaves it, by HTTP as a browser speaks. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "homeroom.message.automatic=false",
            "homeroom.registration.automatic=false",
            "homeroom.family.automatic=false",
            "vaadin.productionMode=true" // no page is asked for, so none has to be built
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(VisitEndsTest.Sessions.class)
class VisitEndsTest {

    static final class Sessions implements HttpSessionListener {

        private final List<HttpSession> begun = new CopyOnWriteArrayList<>();

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            begun.add(event.getSession());
        }
    }

    @Autowired
    private Sessions sessions;

    @LocalServerPort
    private int port;

    private LivePage page;

    @BeforeEach
    void openTheCatalogue() throws Exception {
        sessions.begun.clear();
        page = open();
    }

    @Test
    void forgetsAVisitorSoonAfterTheLastPageIsClosed() throws Exception {
        assertThat(remembered()).isEqualTo(15 * 60);

        page.leave();

        awaitForgetting();
    }

    @Test
    void keepsWhoeverGoesOnToAnotherPage() throws Exception {
        var next = open(page);
        page.leave();
        assertThat(sessions.begun).hasSize(1);
        assertThat(remembered()).isEqualTo(15 * 60);

        next.leave();
        awaitForgetting();
        open(next);
        assertThat(sessions.begun).hasSize(1);
        assertThat(remembered()).isEqualTo(15 * 60);
    }

    @Test
    void answersOnceMoreWhatABrowserDidNotHear() throws Exception {
        var said = page.go("", "q=tea", "client");
        assertThat(page.sayAgain()).isEqualTo(said);

        var whole = page.go("privacy", "", "client");
        assertThat(whole.length()).isGreaterThan(PackedAnswers.SMALL);
        assertThat(page.sayAgain()).isEqualTo(whole);
        assertThat(page.sayAgain()).isEqualTo(whole);
    }

    /** The page is taken down after the beacon was answered. */
    private void awaitForgetting() {
        await().untilAsserted(() -> assertThat(remembered()).isEqualTo(VisitEnds.AFTER_THE_LAST_PAGE.toSeconds()));
    }

    private int remembered() {
        return sessions.begun.getFirst().getMaxInactiveInterval();
    }

    private LivePage open() throws Exception {
        return LivePage.connect(http(), site(), "", "", false);
    }

    private LivePage open(LivePage before) throws Exception {
        return before.another("", "");
    }

    private URI site() {
        return URI.create("http://localhost:" + port + "/");
    }

    private static HttpClient http() {
        return LivePage.client();
    }
}

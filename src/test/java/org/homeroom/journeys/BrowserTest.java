package org.homeroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.homeroom.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A journey through the running application in a real browser, on the demo school. All journeys share one
 * application, so each makes what it changes. A script error on any page fails the journey; a journey's trace lies in
 * {@code target/journeys/} (look at it with {@code npx playwright show-trace}).
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("demo")
@ExtendWith(Chromium.class)
public abstract class BrowserTest {
    private static final int PATIENCE = 30_000;

    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void useBrowser(Browser browser) {
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterEach
    void leave(TestInfo test) {
        for (var i = 0; i < visitors.size(); i++) {
            visitors.get(i).tracing().stop(new Tracing.StopOptions().setPath(traceOf(test, i)));
            visitors.get(i).close();
        }
        assertThat(scriptErrors).as("script errors in the browser").isEmpty();
    }

    /** A new visitor, nobody's cookies, whose device is set to this language. Addresses start at {@code /}. */
    protected final Page visitor(Locale language, Screen screen) {
        return visitor(device(language, screen));
    }

    /** The same, on a device that runs no scripts. */
    protected final Page visitorWithoutScripts(Locale language, Screen screen) {
        return visitor(device(language, screen).setJavaScriptEnabled(false));
    }

    /** Until this device could show these pages without a network. */
    protected static void awaitKept(Page page, String... addresses) {
        for (var address : addresses) {
            Awaitility.await(address)
                    .atMost(Duration.ofMillis(PATIENCE))
                    .pollInSameThread()
                    .until(() -> (boolean) page.evaluate("async address => !!(await caches.match(address))", address));
        }
    }

    private Browser.NewContextOptions device(Locale language, Screen screen) {
        return new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale(language.toLanguageTag())
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen.touch)
                .setIsMobile(screen.touch);
    }

    private Page visitor(Browser.NewContextOptions device) {
        var visitor = browser.newContext(device);
        visitors.add(visitor);
        visitor.setDefaultTimeout(PATIENCE);
        // No snapshots: taking one makes the browser resolve the page's relative base anew, and links lead elsewhere.
        visitor.tracing().start(new Tracing.StartOptions().setScreenshots(true));
        visitor.onWebError(error -> scriptErrors.add(error.page().url() + ": " + error.error()));
        return visitor.newPage();
    }

    private Path traceOf(TestInfo test, int visitor) {
        var name = test.getTestMethod().orElseThrow().getName() + " " + test.getDisplayName() + " " + visitor;
        return Path.of("target/journeys", getClass().getSimpleName(), name.replaceAll("\\W+", "-") + ".zip");
    }
}

package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What families and staff notice of one instance dying behind a balancer, and what a balancer tells of them. */
@ExtendWith({Nginx.class, Chromium.class})
class TwoInstancesTest {

    private static final String EVENT = "/events/safe-and-kind-online";
    private static final Pattern THANKS = Pattern.compile(".*/r/[2-9A-Z]{24}\\?new");
    private static TwoInstances instances;

    private final List<BrowserContext> visitors = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        instances = new TwoInstances();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (instances != null) {
            instances.close();
        }
    }

    @Test
    void whenOneIsKilledEverybodyGoesOnWithTheOther(Browser browser) throws InterruptedException {
        var typing = new Words(visitor(browser, Locale.ENGLISH), Locale.ENGLISH);
        var sending = new Words(visitor(browser, Locale.forLanguageTag("ar")), Locale.forLanguageTag("ar"));
        var staff = visitor(browser, Locale.ENGLISH);
        open(typing);
        open(sending);
        typing.field("registration.form.yourName").fill("ሰላም ተስፋዬ");
        fillIn(sending, "amina@example.org");
        new StaffJourney(staff, Locale.ENGLISH).signIn("admin@example.org", "maple-street-admin");
        var dying = instance(typing.page());
        assertThat(List.of(instance(sending.page()), instance(staff))).containsOnly(dying);

        instances.kill(dying);

        sending.button("registration.form.send").click();
        sending.page().waitForURL(THANKS);
        fillIn(typing, "selam@example.org");
        assertThat(typing.page().locator("main")).containsText("ሰላም ተስፋዬ");
        typing.button("registration.form.send").click();
        typing.page().waitForURL(THANKS);
        assertThat(registrations("amina@example.org")).isOne();
        assertThat(registrations("selam@example.org")).isOne();
        assertThat(instance(typing.page())).isNotEqualTo(dying).isEqualTo(instance(sending.page()));

        staff.reload();
        assertThat(new Words(staff, Locale.ENGLISH).button("account.signIn.button"))
                .isVisible();
        new StaffJourney(staff, Locale.ENGLISH).signIn("admin@example.org", "maple-street-admin");
        assertThat(staff).hasURL(Pattern.compile(".*/staff.*"));
    }

    @Test
    void limitsCountVisitorsAndNotTheBalancer() throws Exception {
        for (var times = 0; times < 20; times++) {
            signInWrongly("127.0.0.2", "X-Forwarded-For", "203.0.113." + times);
        }

        assertThat(signInWrongly("127.0.0.2", "X-Forwarded-For", "203.0.113.99"))
                .endsWith("?locked");
        assertThat(signInWrongly("127.0.0.3", "X-Forwarded-For", "")).endsWith("?error");
    }

    @Test
    void cookiesStayOnHttpsWhereAProxyBeforeItSpeaksThat() throws Exception {
        var address = instances.address().resolve("/?lang=es");
        var secure = send("127.0.0.1", HttpRequest.newBuilder(address).header("X-Forwarded-Proto", "https"));
        var plain = send("127.0.0.1", HttpRequest.newBuilder(address));

        assertThat(secure.headers().allValues("set-cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
        assertThat(plain.headers().allValues("set-cookie")).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
    }

    /** Where one is led. */
    private static String signInWrongly(String from, String header, String value) throws Exception {
        var answer = send(
                from,
                HttpRequest.newBuilder(instances.address().resolve("/sign-in"))
                        .header(header, value)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=nobody%40example.org&password=wrong")));
        return answer.headers().firstValue("location").orElse(answer.toString());
    }

    private static HttpResponse<String> send(String from, HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .build()) {
            return client.send(request.header("User-Agent", "the same").build(), BodyHandlers.ofString());
        }
    }

    private Page visitor(Browser browser, Locale language) {
        var visitor = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(instances.address().toString())
                .setLocale(language.toLanguageTag())
                .setViewportSize(Screen.PHONE.width, Screen.PHONE.height));
        visitors.add(visitor);
        visitor.setDefaultTimeout(30_000);
        return visitor.newPage();
    }

    private static void open(Words words) {
        words.page().navigate(EVENT + "?lang=" + words.language().toLanguageTag());
        words.page().navigate(EVENT + "/register");
        words.page().locator("label.slot-card").first().click();
        assertThat(words.field("registration.form.yourName")).isVisible();
    }

    /** As far as the last step. */
    private static void fillIn(Words words, String email) {
        if (words.field("registration.form.yourName").inputValue().isEmpty()) {
            words.field("registration.form.yourName").fill("أمينة");
        }
        words.field("registration.form.email").fill(email);
        words.button("registration.form.next").click();
        assertThat(words.heading("registration.help.title")).isVisible();
        words.button("registration.form.next").click();
        assertThat(words.heading("registration.check.title")).isVisible();
    }

    /** As the session's id tells. */
    private static String instance(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value.replaceFirst(".*\\.", ""))
                .findFirst()
                .orElseThrow();
    }

    private static int registrations(String recipient) {
        return instances
                .jdbc()
                .sql("select count(*) from outbox_message where recipient = ?")
                .param(recipient)
                .query(Integer.class)
                .single();
    }
}

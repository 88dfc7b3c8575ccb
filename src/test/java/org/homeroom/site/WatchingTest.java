package org.homeroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.homeroom.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What whoever runs the server sees of it from outside, on the server itself and by HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "homeroom.message.automatic=false",
            "homeroom.registration.automatic=false",
            "vaadin.productionMode=true", // no page is asked for, so none has to be built
            "homeroom.metrics-token=" + WatchingTest.TOKEN
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(WatchingTest.Failing.class)
@ExtendWith(OutputCaptureExtension.class)
class WatchingTest {

    static final String TOKEN = "three-trams-and-a-kite";

    private static final Pattern REFERENCE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");
    private static final String METERS = "/actuator/prometheus";

    @TestConfiguration
    @RestController
    static class Failing {

        @GetMapping("/test/failing/{code}")
        String fail() {
            throw new IllegalStateException("a bug");
        }
    }

    @Autowired
    private HealthContributorRegistry health;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void tellsStrangersThatItIsWellAndNothingMore(String address) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void isNotReadyButAliveWithoutItsDatabase() throws Exception {
        var database = health.unregisterContributor("db");
        health.registerContributor("db", (HealthIndicator)
                () -> Health.down().withDetail("why", "secret").build());
        try {
            assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"DOWN\"}");
        } finally {
            health.unregisterContributor("db");
            health.registerContributor("db", database);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health/db", "/actuator/metrics", "/actuator/env"})
    void keepsTheRestOfItsInsidesToItself(String address) throws Exception {
        assertThat(get(address).headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    }

    @Test
    void showsItsMetersToWhoeverHasTheToken() throws Exception {
        var meters = get(METERS, "Bearer " + TOKEN);

        assertThat(meters.statusCode()).isEqualTo(200);
        assertThat(meters.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(meters.body())
                .contains(
                        "homeroom_registrations_total{outcome=\"confirmed\"}",
                        "homeroom_registrations_total{outcome=\"partly\"}",
                        "homeroom_registrations_total{outcome=\"waitlisted\"}",
                        "homeroom_refusals_total{reason=\"childcare_full\"}",
                        "homeroom_offers_total{step=\"made\"}",
                        "homeroom_offers_total{step=\"accepted\"}",
                        "homeroom_offers_total{step=\"expired\"}",
                        "homeroom_checkins_total",
                        "homeroom_outbox_waiting",
                        "homeroom_outbox_oldest_seconds",
                        "tomcat_sessions_active_current_sessions",
                        "hikaricp_connections_pending");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer three", TOKEN, "Basic " + TOKEN})
    void showsItsMetersToNobodyElse(String authorization) throws Exception {
        var answer = get(METERS, authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void namesNoAddressThatSomebodyAskedForInItsMeters() throws Exception {
        get("/test/failing/K7M29QXAK7M29QXAK7M29QXA");
        get("/no/such/place-of-mina");

        assertThat(get(METERS, "Bearer " + TOKEN).body())
                .contains("/test/failing/{code}")
                .doesNotContain("K7M29QXA", "place-of");
    }

    @Test
    void namesEachRequestInItsAnswer() throws Exception {
        var one = reference(get("/actuator/health"));
        var other = reference(get("/actuator/health"));

        assertThat(one).matches(REFERENCE);
        assertThat(other).matches(REFERENCE).isNotEqualTo(one);
    }

    @Test
    void namesTheRequestInWhatIsLoggedMeanwhile(CapturedOutput log) throws Exception {
        var answer = get("/test/failing/here");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(log.getAll().lines().filter(line -> line.contains("a bug")))
                .anyMatch(line -> line.contains(reference(answer)));
    }

    private static String reference(HttpResponse<?> answer) {
        return answer.headers().firstValue("Homeroom-Reference").orElseThrow();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return get(address, "");
    }

    private HttpResponse<String> get(String address, String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

package org.homeroom.journeys;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.homeroom.FreePort;
import org.homeroom.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two processes of what ships, on one MySQL, behind the nginx of {@code src/main/docker/nginx.conf}. */
final class TwoInstances implements AutoCloseable {

    private static final Path SHIPPED = Path.of("target/homeroom.jar");
    private static final Path CONFIGURATION = Path.of("src/main/docker/nginx.conf");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String database = "homeroom_two_" + ProcessHandle.current().pid();
    private final String url = TestDatabase.createOnMySql(database);
    private final Path folder = Files.createDirectories(Path.of("target/two-instances"));
    private final Map<String, Integer> ports =
            Map.of("one", FreePort.find(), "two", FreePort.find(), "nginx", FreePort.find());
    private final Map<String, Process> running = new HashMap<>();

    TwoInstances() throws IOException {
        // The demo school is made once, by the first of them.
        start("one", "--spring.profiles.active=demo");
        start("two");
        balance();
        ports.forEach((name, port) -> awaitReady(name));
    }

    URI address() {
        return address("nginx");
    }

    URI address(String name) {
        return URI.create("http://127.0.0.1:" + ports.get(name));
    }

    /** As the power goes. */
    void kill(String instance) throws InterruptedException {
        running.get(instance).destroyForcibly().waitFor();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(
                new DriverManagerDataSource(url, TestDatabase.mySqlUser(), TestDatabase.mySqlPassword()));
    }

    private void start(String instance, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx400m",
                "-jar",
                SHIPPED.toString(),
                "--server.port=" + ports.get(instance),
                "--server.forward-headers-strategy=native",
                "--logging.level.root=warn"));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command);
        process.environment()
                .putAll(Map.of(
                        "HOMEROOM_INSTANCE",
                        instance,
                        "HOMEROOM_DB_URL",
                        url,
                        "HOMEROOM_DB_USER",
                        TestDatabase.mySqlUser(),
                        "HOMEROOM_DB_PASSWORD",
                        TestDatabase.mySqlPassword()));
        run(instance, process);
    }

    /** The file as it stands, but for where everybody is. */
    private void balance() throws IOException {
        var text = Files.readString(CONFIGURATION)
                .replace("homeroom:8080", "127.0.0.1:" + ports.get("one"))
                .replace("homeroom-2:8080", "127.0.0.1:" + ports.get("two"))
                .replace("listen 8080", "listen " + ports.get("nginx"))
                .replace("/tmp/", folder.toAbsolutePath() + "/");
        var file = Files.writeString(folder.resolve("nginx.conf"), text).toAbsolutePath();
        run("nginx", new ProcessBuilder(Nginx.COMMAND, "-c", file.toString(), "-g", "daemon off;"));
    }

    private void run(String name, ProcessBuilder process) throws IOException {
        File log = folder.resolve(name + ".log").toFile();
        running.put(name, process.redirectErrorStream(true).redirectOutput(log).start());
    }

    private void awaitReady(String name) {
        var ready = address(name).resolve(name.equals("nginx") ? "/robots.txt" : "/actuator/health/readiness");
        try (var client = HttpClient.newHttpClient()) {
            Awaitility.await(name)
                    .atMost(PATIENCE)
                    .failFast(name + " has ended", () -> !running.get(name).isAlive())
                    .ignoreExceptions()
                    .until(() -> client.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                                    .statusCode()
                            == 200);
        }
    }

    @Override
    public void close() throws InterruptedException {
        running.get("nginx").destroy(); // its workers end with it
        for (var process : running.values()) {
            (process == running.get("nginx") ? process : process.destroyForcibly()).waitFor();
        }
        TestDatabase.dropOnMySql(database);
    }
}

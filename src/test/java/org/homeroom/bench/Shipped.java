package org.homeroom.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.homeroom.FreePort;

/** What ships, as a program of its own, from the command to its first answer. */
final class Shipped implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final Process process;
    private final URI address;
    private final Duration tillAnswer;
    private final Duration cpuTillAnswer;

    private Shipped(Process process, URI address, long start) throws Exception {
        this.process = process;
        this.address = address;
        await(this::answers, 5);
        tillAnswer = Duration.ofNanos(System.nanoTime() - start);
        cpuTillAnswer = process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * @param how what the JVM is to start, and with what
     * @param folder of the database
     */
    static Shipped start(List<String> how, Path folder, String... more) throws Exception {
        return startOn(
                "jdbc:h2:file:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=10000"
                        .formatted(folder.resolve("homeroom").toAbsolutePath()),
                how,
                folder,
                more);
    }

    /** The same on any database. */
    static Shipped startOn(String database, List<String> how, Path folder, String... more) throws Exception {
        int port = FreePort.find();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(how);
        command.addAll(List.of("--server.port=" + port, "--logging.level.root=warn"));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("HOMEROOM_DB_URL", database);
        long start = System.nanoTime();
        return new Shipped(builder.start(), URI.create("http://localhost:" + port), start);
    }

    /** A folder of its own for the database, which the build may throw away. */
    static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "shipped");
    }

    URI address(String path) {
        return address.resolve(path);
    }

    String get(String path) throws IOException, InterruptedException {
        var answer = CLIENT.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    Duration tillAnswer() {
        return tillAnswer;
    }

    /** What it used of the processors meanwhile: that others are at work changes little of it. */
    Duration cpuTillAnswer() {
        return cpuTillAnswer;
    }

    long pid() {
        return process.pid();
    }

    /** What it has used of the processors. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Waits for what becomes true some time after the first answer. */
    void await(Callable<Boolean> done) throws Exception {
        await(done, 500);
    }

    private void await(Callable<Boolean> done, int every) throws Exception {
        long start = System.nanoTime();
        while (!done.call()) {
            if (process.waitFor(every, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("It ended with " + process.exitValue());
            }
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("It keeps us waiting");
            }
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return !get("/").isEmpty();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}

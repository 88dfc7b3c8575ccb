package org.homeroom.faults;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.homeroom.bench.RushCheck.Answer;
import org.homeroom.bench.Venue;
import org.homeroom.event.EventId;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;

/** A running {@link InstanceMain}, and what it said. */
final class Instance {

    /** Long, for a machine that has much else to do; nothing waits longer than it must. */
    private static final Duration PATIENCE = Duration.ofSeconds(200);

    /** A family's request as it was sent, whatever became of it. */
    record Asked(String key, int family, SlotId slot) {}

    private final String name;
    private final Process process;
    private final PrintStream commands;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Map<String, Answer> told = new LinkedHashMap<>();
    private final AtomicInteger done = new AtomicInteger();
    private int commanded;

    private Instance(String name, Process process) {
        this.name = name;
        this.process = process;
        commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::listen);
    }

    static Instance start(String name, OwnMySql mySql, int smtpPort) throws IOException {
        mySql.welcome(name);
        var log = new File("target/faults");
        log.mkdirs();
        var command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx400m",
                "-Duser.timezone=America/New_York",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dspring.datasource.url=" + mySql.url(),
                "-Dspring.datasource.username=" + name,
                "-Dspring.datasource.password=" + OwnMySql.PASSWORD,
                "-Dspring.mail.host=127.0.0.1",
                "-Dspring.mail.port=" + smtpPort,
                "-Dhomeroom.message.lease=5s",
                "-Dhomeroom.message.first-retry=1s",
                InstanceMain.class.getName());
        return new Instance(
                name,
                new ProcessBuilder(command)
                        .redirectError(new File(log, name + ".log"))
                        .start());
    }

    /** Other threads may well fail meanwhile: this is about faults. */
    static ConditionFactory patiently() {
        return await().atMost(PATIENCE).dontCatchUncaughtExceptions();
    }

    void kill() {
        process.destroyForcibly();
        patiently().until(() -> !process.isAlive());
    }

    void awaitReady() {
        awaitThat(() -> said.contains("ready"));
    }

    Venue open(int slots, int capacity) {
        command("open %d %d".formatted(slots, capacity));
        awaitDone();
        var words = lastSaid("venue").split(" ");
        return new Venue(
                new EventId(UUID.fromString(words[1])),
                List.of(words[2].split(",")).stream()
                        .map(id -> new SlotId(UUID.fromString(id)))
                        .toList());
    }

    void rush(int clients, int families, Venue venue) {
        command("rush %d %d %s"
                .formatted(
                        clients,
                        families,
                        venue.slots().stream()
                                .map(slot -> slot.value().toString())
                                .collect(Collectors.joining(","))));
    }

    /** Sends the same request once more, and waits for the answer. */
    Answer again(Asked request) {
        synchronized (told) {
            told.remove(request.key());
        }
        command("again %s %d %s"
                .formatted(request.key(), request.family(), request.slot().value()));
        awaitDone();
        synchronized (told) {
            return told.get(request.key());
        }
    }

    void command(String line) {
        commanded++;
        commands.println(line);
    }

    void awaitDone() {
        awaitThat(() -> done.get() == commanded);
    }

    void awaitTold(int atLeast) {
        awaitThat(() -> told().size() >= atLeast);
    }

    boolean isDone() {
        return done.get() == commanded;
    }

    /** The last line that began with this word. */
    String lastSaid(String word) {
        return said.stream()
                .filter(line -> line.startsWith(word + " "))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** What went wrong other than being busy. */
    List<String> failures() {
        return said.stream().filter(line -> line.startsWith("failed")).toList();
    }

    List<Asked> asked() {
        synchronized (asked) {
            return new ArrayList<>(asked.values());
        }
    }

    List<Answer> told() {
        synchronized (told) {
            return new ArrayList<>(told.values());
        }
    }

    private void awaitThat(BooleanSupplier condition) {
        patiently()
                .alias(name + ", see target/faults/" + name + ".log")
                .failFast(name + " ended", () -> !process.isAlive())
                .until(condition::getAsBoolean);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            said.add("failed to listen " + e);
        }
    }

    private void hear(String line) {
        var words = line.split(" ");
        switch (words[0]) {
            case "asked" -> {
                synchronized (asked) {
                    asked.put(words[1], new Asked(words[1], Integer.parseInt(words[2]), slot(words[3])));
                }
            }
            case "told" -> {
                said.add("lately " + String.join(" ", List.of(words).subList(4, words.length)));
                answer(words).ifPresent(answer -> {
                    synchronized (told) {
                        told.put(words[1], answer);
                    }
                });
            }
            case "done" -> done.incrementAndGet();
            default -> said.add(line);
        }
    }

    private static Optional<Answer> answer(String[] words) {
        return switch (words[4]) {
            case "confirmed" ->
                Optional.of(new Answer(words[1], slot(words[3]), new Confirmed(new RegistrationCode(words[5]))));
            case "waitlisted" ->
                Optional.of(new Answer(
                        words[1],
                        slot(words[3]),
                        new Waitlisted(new RegistrationCode(words[5]), Integer.parseInt(words[6]))));
            default -> Optional.empty();
        };
    }

    private static SlotId slot(String id) {
        return new SlotId(UUID.fromString(id));
    }
}

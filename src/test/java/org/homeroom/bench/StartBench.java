package org.homeroom.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/**
 * From the command to the first page, on a database that is there already, with and without the JDK's ahead-of-time
 * cache in turns. Ends with one JSON object.
 */
public final class StartBench {

    private static final Path CACHE = Path.of("target/homeroom.aot");

    /** One way to start, and the seconds it may take. */
    enum Way {
        CACHED("with the cache", 3, "-XX:AOTCache=" + CACHE, "-Xlog:aot*=off", "-jar", "target/app/homeroom.jar"),
        PLAIN("without", 6, "-jar", "target/app/homeroom.jar");

        private final String words;
        private final double goal;
        private final List<String> how;

        Way(String words, double goal, String... how) {
            this.words = words;
            this.goal = goal;
            this.how = List.of(how);
        }
    }

    /** @param cpu seconds of all processors together */
    record Start(double seconds, double cpu, double load) {
        static Start of(Shipped shipped) {
            return new Start(seconds(shipped.tillAnswer()), seconds(shipped.cpuTillAnswer()), Server.load());
        }

        private static double seconds(Duration duration) {
            return duration.toNanos() / 1e9;
        }
    }

    private final Map<Way, List<Start>> starts = new LinkedHashMap<>();

    public static void main(String[] args) throws Exception {
        var options = new Options(args);
        new StartBench().run(options.quick() ? 2 : options.number("--runs", 7));
    }

    private void run(int runs) throws Exception {
        var folder = Shipped.folder();
        Start first;
        try (var shipped = Shipped.start(Way.PLAIN.how, folder)) {
            first = Start.of(shipped);
            System.out.println(line("without, and making the database", first));
        }
        if (!Files.exists(CACHE)) {
            System.out.println("There is no " + CACHE + ": that needs a JDK 25.");
        }
        for (int i = 0; i < runs; i++) {
            for (var way : Way.values()) {
                if (way == Way.PLAIN || Files.exists(CACHE)) {
                    try (var shipped = Shipped.start(way.how, folder)) {
                        var start = Start.of(shipped);
                        add(way, start);
                        System.out.println(line(way.words, start));
                    }
                }
            }
        }
        System.out.println(table());
        System.out.println(new ObjectMapper().writeValueAsString(figures(first)));
    }

    void add(Way way, Start start) {
        starts.computeIfAbsent(way, key -> new ArrayList<>()).add(start);
    }

    String table() {
        var plain = starts.get(Way.PLAIN);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("%-16s %8s %8s %12s %6s".formatted("to first page", "seconds", "cpu s", "to without", "goal"));
        starts.forEach((way, all) -> lines.add("%-16s %8.2f %8.2f %12s %4.0f s  %s"
                .formatted(
                        way.words,
                        seconds(all),
                        cpu(all),
                        plain == null ? "" : "%.0f %%".formatted(100 * seconds(all) / seconds(plain)),
                        way.goal,
                        Server.verdict(seconds(all) <= way.goal))));
        lines.add("");
        return String.join("\n", lines);
    }

    private Map<String, Object> figures(Start first) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "start");
        figures.put("date", Instant.now().toString());
        figures.put("java", System.getProperty("java.runtime.version"));
        figures.put("processors", Runtime.getRuntime().availableProcessors());
        figures.put("first", first);
        starts.forEach((way, all) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("seconds", seconds(all));
            one.put("cpu", cpu(all));
            one.put("goal", way.goal);
            one.put("starts", all);
            figures.put(way.name().toLowerCase(Locale.ROOT), one);
        });
        return figures;
    }

    private static double seconds(List<Start> starts) {
        return Medians.of(starts.stream().map(Start::seconds).toList());
    }

    private static double cpu(List<Start> starts) {
        return Medians.of(starts.stream().map(Start::cpu).toList());
    }

    private static String line(String way, Start start) {
        return "%s: %.2f s, cpu %.2f s, load %.1f".formatted(way, start.seconds(), start.cpu(), start.load());
    }
}

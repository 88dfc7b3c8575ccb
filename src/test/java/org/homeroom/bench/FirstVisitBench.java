package org.homeroom.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/**
 * A slow phone that was never here opens the catalogue of the demo school and one of its events: Lighthouse's mobile
 * profile on what ships. Ends with one JSON object.
 */
public final class FirstVisitBench {

    /** So many the demo school has; it makes them after its first answer. */
    private static final int EVENTS = 24;

    private static final List<String> LANGUAGES = List.of("en", "ar", "am");
    private static final Pattern EVENT = Pattern.compile("<loc>[^<?]*(/events/[^<?]+)");

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;
    private final Map<String, List<Visit>> visits = new LinkedHashMap<>();

    private FirstVisitBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        var options = new Options(args);
        new FirstVisitBench(Shipped.folder()).run(options.quick() ? 1 : options.number("--runs", 5));
    }

    private void run(int runs) throws Exception {
        try (var shipped =
                Shipped.start(List.of("-jar", "target/app/homeroom.jar"), folder, "--spring.profiles.active=demo")) {
            shipped.await(() -> events(shipped.get("/sitemap.xml")).size() >= EVENTS);
            var events = events(shipped.get("/sitemap.xml"));
            System.out.println(events.size() + " events");
            var pages = Stream.of("/", events.iterator().next())
                    .flatMap(path -> LANGUAGES.stream().map(language -> path + "?lang=" + language))
                    .toList();
            for (var page : pages) {
                for (int i = 0; i < 30; i++) { // a server that has been up for a while
                    shipped.get(page);
                }
            }
            for (int i = 0; i < runs; i++) {
                for (var page : pages) {
                    var visit = visit(shipped.address(page));
                    visits.computeIfAbsent(page, key -> new ArrayList<>()).add(visit);
                    System.out.printf("%s, load %.1f%n", line(page, visit), Server.load());
                }
            }
            System.out.println(table());
            System.out.println(json.writeValueAsString(figures(events.size())));
        }
    }

    static Set<String> events(String sitemap) {
        var events = new LinkedHashSet<String>();
        var found = EVENT.matcher(sitemap);
        while (found.find()) {
            events.add(found.group(1));
        }
        return events;
    }

    private Visit visit(URI page) throws Exception {
        var report = folder.resolve("report.json");
        var builder = new ProcessBuilder(
                        Objects.requireNonNull(System.getenv("HOMEROOM_LIGHTHOUSE")),
                        page.toString(),
                        "--quiet",
                        "--output=json",
                        "--output-path=" + report,
                        "--only-categories=performance,accessibility,best-practices,seo",
                        "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage")
                .inheritIO();
        builder.environment().put("CHROME_PATH", Objects.requireNonNull(System.getenv("HOMEROOM_CHROMIUM")));
        int outcome = builder.start().waitFor();
        if (outcome != 0) {
            throw new IllegalStateException("Lighthouse ended with " + outcome);
        }
        return Visit.of(json.readTree(report.toFile()));
    }

    private String table() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(heading());
        visits.forEach((page, all) -> {
            var median = Visit.median(all);
            var missed = median.missed();
            lines.add(line(page, median) + "  " + Server.verdict(missed.isEmpty()) + " " + String.join(", ", missed));
            if (!median.failed().isEmpty()) {
                lines.add("    failed: " + String.join(", ", median.failed()));
            }
        });
        lines.add("%-44s %4d %4d %4d %4d %8.2f %6d %6s %8.2f %6d"
                .formatted("goal", 100, 100, 100, 100, 1.0, 0, "", 2.0, 130));
        lines.add("");
        return String.join("\n", lines);
    }

    private Map<String, Object> figures(int events) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "first-visit");
        figures.put("date", Instant.now().toString());
        figures.put("processors", Runtime.getRuntime().availableProcessors());
        figures.put("load", Server.load());
        figures.put("events", events);
        Map<String, Object> pages = new LinkedHashMap<>();
        visits.forEach((page, all) -> {
            var median = Visit.median(all);
            pages.put(page, Map.of("median", median, "missed", median.missed(), "visits", all));
        });
        figures.put("pages", pages);
        return figures;
    }

    private static String heading() {
        return "%-44s %4s %4s %4s %4s %8s %6s %6s %8s %6s"
                .formatted("", "perf", "a11y", "best", "seo", "LCP s", "CLS", "TBT ms", "TTI s", "KiB");
    }

    private static String line(String page, Visit visit) {
        return "%-44s %4.0f %4.0f %4.0f %4.0f %8.2f %6.3f %6.0f %8.2f %6.1f"
                .formatted(
                        page,
                        visit.performance(),
                        visit.accessibility(),
                        visit.bestPractices(),
                        visit.seo(),
                        visit.largestPaint() / 1000,
                        visit.shift(),
                        visit.blocked(),
                        visit.interactive() / 1000,
                        visit.kib());
    }
}

package org.homeroom.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeroom.bench.SearchBench.Kind;

/** How long each kind of search took, beside the bare loop, and how many of those who were meant were found. */
final class SearchReport {

    private record Line(Kind kind, int clients, Round app, Round bare) {
        double ratio() {
            return app.perSecond() / bare.perSecond();
        }

        boolean reached() {
            return app.p95() <= SearchBench.GOAL;
        }
    }

    private final int people;
    private final List<Line> lines = new ArrayList<>();
    private int found;
    private int meant;

    SearchReport(int people) {
        this.people = people;
    }

    String add(Kind kind, int clients, Round app, Round bare) {
        var line = new Line(kind, clients, app, bare);
        lines.add(line);
        return words(line) + ", load %.1f".formatted(app.load());
    }

    void found(int found, int meant) {
        this.found = found;
        this.meant = meant;
    }

    String table() {
        List<String> table = new ArrayList<>();
        table.add("");
        table.add("%-22s %7s %9s %8s %8s %8s %8s %6s %8s"
                .formatted(
                        people + " people",
                        "clients",
                        "searches/s",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "bare p95",
                        "ratio",
                        "goal"));
        lines.forEach(line ->
                table.add(words(line) + " %5.0f ms  %s".formatted(SearchBench.GOAL, Server.verdict(line.reached()))));
        table.add("");
        table.add("Found %d of %d who were meant (%.1f %%); goal %.0f %%: %s"
                .formatted(
                        found,
                        meant,
                        100.0 * found / Math.max(1, meant),
                        100 * SearchBench.FOUND,
                        Server.verdict(found >= SearchBench.FOUND * meant)));
        table.add("");
        return String.join("\n", table);
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("goal", SearchBench.GOAL);
        figures.put("load", Server.load());
        figures.put("found", found);
        figures.put("meant", meant);
        figures.put("lines", lines);
        return figures;
    }

    private static String words(Line line) {
        return "%-22s %7d %10.0f %8.1f %8.1f %8.1f %8.1f %4.0f %%"
                .formatted(
                        line.kind().words(),
                        line.clients(),
                        line.app().perSecond(),
                        line.app().p50(),
                        line.app().p95(),
                        line.app().p99(),
                        line.bare().p95(),
                        100 * line.ratio());
    }
}

package org.homeroom.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One turn of the application and one of the bare loop, side by side. */
record RushReport(
        String name, int clients, int families, Round app, Round bare, ServerCount saidByApp, ServerCount saidBare) {

    String line() {
        return "%s, %2d clients: app %s | bare %s | %.0f %% | statements %.2f and %.2f, settings %.2f and %.2f"
                .formatted(
                        name,
                        clients,
                        words(app),
                        words(bare),
                        100 * ratio(),
                        each(saidByApp.statements()),
                        each(saidBare.statements()),
                        each(saidByApp.settings()),
                        each(saidBare.settings()));
    }

    double ratio() {
        return app.perSecond() / bare.perSecond();
    }

    /** What there was in each group of rounds with the same clients, the ratio that half of them reached, and the verdict. */
    static String table(List<RushReport> reports) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("%-10s %7s %9s %9s   %-28s %7s %6s  %s"
                .formatted("", "clients", "app/s", "bare/s", "app/bare of each round", "median", "goal", ""));
        groups(reports).forEach((key, group) -> {
            double median = Medians.of(group.stream().map(RushReport::ratio).toList());
            lines.add("%-10s %7d %9.1f %9.1f   %-28s %5.0f %% %4.0f %%  %s"
                    .formatted(
                            group.getFirst().name,
                            group.getFirst().clients,
                            Medians.of(group.stream()
                                    .map(each -> each.app.perSecond())
                                    .toList()),
                            Medians.of(group.stream()
                                    .map(each -> each.bare.perSecond())
                                    .toList()),
                            group.stream()
                                    .map(each -> "%.0f %%".formatted(100 * each.ratio()))
                                    .collect(Collectors.joining(" ")),
                            100 * median,
                            100 * RushBench.GOAL,
                            median >= RushBench.GOAL ? "reached" : "MISSED"));
        });
        lines.add("");
        return String.join("\n", lines);
    }

    static Map<String, Double> medians(List<RushReport> reports) {
        Map<String, Double> medians = new LinkedHashMap<>();
        groups(reports)
                .forEach((key, group) -> medians.put(
                        key, Medians.of(group.stream().map(RushReport::ratio).toList())));
        return medians;
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("name", name);
        figures.put("clients", clients);
        figures.put("families", families);
        figures.put("app", app);
        figures.put("bare", bare);
        figures.put("ratio", ratio());
        figures.put("saidByApp", saidByApp.byKind());
        figures.put("saidBare", saidBare.byKind());
        return figures;
    }

    private static Map<String, List<RushReport>> groups(List<RushReport> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        each -> each.name + ", " + each.clients, LinkedHashMap::new, Collectors.toList()));
    }

    private double each(long statements) {
        return (double) statements / families;
    }

    private static String words(Round round) {
        return "%6.1f/s, p50 %5.1f, p95 %6.1f, p99 %6.1f ms, own cpu %.2f ms, load %.1f"
                .formatted(round.perSecond(), round.p50(), round.p95(), round.p99(), round.cpu(), round.load());
    }
}

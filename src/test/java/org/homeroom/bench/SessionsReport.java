package org.homeroom.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What visitors hold in memory, how the catalogue answers while they are there, and what they leave behind. */
final class SessionsReport {

    private static final Round NONE = new Round(0, 0, 0, 0, 0, 0);

    private final int visitors;
    private int measured = 1;
    private long before;
    private long with;
    private long full;
    private long left;
    private Round document = NONE;
    private Round filter = NONE;

    SessionsReport(int visitors) {
        this.visitors = visitors;
    }

    void measured(int measured, Heap before, Heap with) {
        this.measured = measured;
        this.before = before.all();
        this.with = with.all();
    }

    /**
     * @param document how others were answered who opened the catalogue
     * @param filter how those were who chose something in it
     */
    void full(Heap full, Round document, Round filter) {
        this.full = full.all();
        this.document = document;
        this.filter = filter;
    }

    void left(Heap left) {
        this.left = left.all();
    }

    double kilobytes() {
        return (with - before) / 1000.0 / measured;
    }

    String line() {
        return "%.1f KB a visitor (%d visitors: %.1f MB, without %.1f MB)"
                .formatted(kilobytes(), measured, with / 1e6, before / 1e6);
    }

    String table() {
        return String.join(
                "\n",
                "",
                "%-44s %10s %10s".formatted(visitors + " visitors", "", "goal"),
                row("KB a visitor", kilobytes(), SessionsBench.GOAL_KB),
                row("catalogue, document, p95 ms", document.p95(), SessionsBench.GOAL_MS),
                row("catalogue, choosing a filter, p95 ms", filter.p95(), SessionsBench.GOAL_MS),
                "%-44s %10.1f".formatted("MB with all of them", full / 1e6),
                "%-44s %10.1f".formatted("MB when they have gone", left / 1e6),
                "%-44s %10.1f".formatted("MB before they came", before / 1e6),
                "");
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("load", Server.load());
        figures.put("kilobytes", kilobytes());
        figures.put("goalKilobytes", SessionsBench.GOAL_KB);
        figures.put("document", document);
        figures.put("filter", filter);
        figures.put("goalMillis", SessionsBench.GOAL_MS);
        figures.put("before", before);
        figures.put("full", full);
        figures.put("left", left);
        return figures;
    }

    private static String row(String what, double measured, double goal) {
        return "%-44s %10.1f %10.0f  %s".formatted(what, measured, goal, Server.verdict(measured <= goal));
    }
}

package org.homeroom.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many families arrived, how soon, and what became of those who did not. */
final class JourneysReport {

    /**
     * @param serverCpu milliseconds of processors that the server used for each
     * @param failures by kind
     * @param told how many different codes families were shown
     * @param registered confirmed registrations that were added meanwhile
     * @param letters messages that were added to the outbox meanwhile
     */
    record Line(
            int clients,
            int journeys,
            Round round,
            double serverCpu,
            Map<String, Integer> failures,
            long told,
            long registered,
            long letters) {

        int failed() {
            return failures.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** What families were told is what stands in the database, and each was written to. */
        boolean isTrue() {
            return told == journeys - failed() && registered == told && letters >= told;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    String add(Line line) {
        lines.add(line);
        return words(line) + ", load %.1f".formatted(line.round().load());
    }

    boolean isClean() {
        return lines.stream().allMatch(line -> line.failed() == 0 && line.isTrue());
    }

    String table() {
        List<String> table = new ArrayList<>();
        table.add("");
        table.add("%7s %10s %8s %8s %8s %14s %7s %11s %5s"
                .formatted(
                        "clients",
                        "journeys/s",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "server cpu ms",
                        "failed",
                        "of the goal",
                        "goal"));
        for (var line : lines) {
            table.add(words(line)
                    + " %8.0f %% %7.0f  %s"
                            .formatted(
                                    100 * line.round().perSecond() / JourneysBench.GOAL,
                                    JourneysBench.GOAL,
                                    Server.verdict(
                                            line.round().perSecond() >= JourneysBench.GOAL && line.failed() == 0)));
            line.failures().forEach((kind, times) -> table.add("        %d x %s".formatted(times, kind)));
            if (!line.isTrue()) {
                table.add("        %d were told a code, %d registrations, %d letters"
                        .formatted(line.told(), line.registered(), line.letters()));
            }
        }
        table.add("");
        return String.join("\n", table);
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("goal", JourneysBench.GOAL);
        figures.put("load", Server.load());
        figures.put("lines", lines);
        return figures;
    }

    private static String words(Line line) {
        return "%7d %10.1f %8.0f %8.0f %8.0f %14.1f %7d"
                .formatted(
                        line.clients(),
                        line.round().perSecond(),
                        line.round().p50(),
                        line.round().p95(),
                        line.round().p99(),
                        line.serverCpu(),
                        line.failed());
    }
}

package org.homeroom.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeroom.bench.ExportBench.Kind;
import org.homeroom.bench.ExportBench.Turn;

/** What each way of making the file took in each round, and what memory it lived in. */
final class ExportReport {

    private record Living(long tenth, long all) {
        long grown() {
            return Math.max(0, all - tenth);
        }
    }

    private final int rows;
    private final List<Map<Kind, Turn>> rounds = new ArrayList<>();
    private final Map<Kind, Living> living = new LinkedHashMap<>();

    ExportReport(int rows) {
        this.rows = rows;
    }

    /** @param turns of one round */
    String add(Map<Kind, Turn> turns) {
        rounds.add(turns);
        return turns.entrySet().stream()
                        .map(each -> "%s %.2f s (cpu %.2f)"
                                .formatted(
                                        each.getKey().words(),
                                        each.getValue().seconds(),
                                        each.getValue().cpu()))
                        .collect(Collectors.joining(", "))
                + ", load %.1f".formatted(Server.load());
    }

    /** The most bytes that lived while a tenth of the rows was written, and while all were. */
    void living(Kind kind, long tenth, long all) {
        living.put(kind, new Living(tenth, all));
    }

    /** What half of the rounds reached of the bare loop's pace in the same round. */
    double ratio(Kind kind) {
        return Medians.of(rounds.stream()
                .map(round -> round.get(Kind.BARE).seconds() / round.get(kind).seconds())
                .toList());
    }

    private double seconds(Kind kind) {
        return Medians.of(
                rounds.stream().map(round -> round.get(kind).seconds()).toList());
    }

    private double cpu(Kind kind) {
        return Medians.of(rounds.stream().map(round -> round.get(kind).cpu()).toList());
    }

    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                "%-26s %9s %7s %10s %7s %6s".formatted(rows + " rows", "seconds", "cpu s", "rows/s", "median", "goal"));
        for (var kind : Kind.values()) {
            lines.add("%-26s %9.2f %7.2f %10.0f %5.0f %% %6s  %s"
                    .formatted(
                            kind.words(),
                            seconds(kind),
                            cpu(kind),
                            rows / seconds(kind),
                            100 * ratio(kind),
                            kind.hasGoal() ? "%.0f %%".formatted(100 * ExportBench.GOAL) : "",
                            kind.hasGoal() ? Server.verdict(ratio(kind) >= ExportBench.GOAL) : "")
                    .stripTrailing());
        }
        lines.add("");
        living.forEach((kind, lived) ->
                lines.add("Living heap, %s: %.1f MB for a tenth, %.1f MB for all; may grow %d MB: %s"
                        .formatted(
                                kind.words(),
                                megabytes(lived.tenth()),
                                megabytes(lived.all()),
                                ExportBench.FLAT >> 20,
                                Server.verdict(lived.grown() <= ExportBench.FLAT))));
        lines.add("");
        return String.join("\n", lines);
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("goal", ExportBench.GOAL);
        figures.put("load", Server.load());
        for (var kind : Kind.values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("seconds", seconds(kind));
            one.put("cpu", cpu(kind));
            one.put("rowsPerSecond", rows / seconds(kind));
            one.put("ratio", ratio(kind));
            one.put("rounds", rounds.stream().map(round -> round.get(kind)).toList());
            var lived = living.get(kind);
            if (lived != null) {
                one.put("livingForATenth", lived.tenth());
                one.put("livingForAll", lived.all());
            }
            figures.put(kind.name().toLowerCase(Locale.ROOT), one);
        }
        return figures;
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }
}

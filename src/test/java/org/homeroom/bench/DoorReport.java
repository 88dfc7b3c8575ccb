package org.homeroom.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What came of each evening on which all phones came back at once, and of one with a slow phone. */
final class DoorReport {

    static final double SECONDS = 2;
    static final int ROSTER = 300 * 1024;

    /**
     * @param roster bytes of the list as it is sent
     * @param synced seconds until all phones were answered
     * @param told seconds until each had heard of all others
     * @param lost facts that are not written
     * @param doubled facts that are written twice
     * @param apart people of whom phones know different things
     */
    record Evening(int roster, double synced, double told, int lost, int doubled, int apart) {

        String words() {
            return "synced in %.2f s, told in %.2f s, lost %d, doubled %d, apart %d, roster %.0f KiB, load %.1f"
                    .formatted(synced, told, lost, doubled, apart, roster / 1024.0, Server.load());
        }
    }

    /** @param goal the most it may be */
    record Line(String what, double measured, double goal) {

        String words() {
            var ratio = goal == 0 ? "" : "%.2f".formatted(measured / goal);
            return "%-44s %9.2f %9.0f %9s  %s".formatted(what, measured, goal, ratio, verdict());
        }

        String verdict() {
            return Server.verdict(measured <= goal);
        }
    }

    private final List<Evening> evenings = new ArrayList<>();
    private @Nullable PhoneWaits slowPhone;

    void add(PhoneWaits waits) {
        slowPhone = waits;
    }

    String add(Evening evening) {
        evenings.add(evening);
        return evening.words();
    }

    String table() {
        var table = new StringBuilder("\n%-44s %9s %9s %9s%n".formatted("", "measured", "goal", "of goal"));
        lines().forEach(line -> table.append(line.words()).append('\n'));
        return table.toString();
    }

    private List<Line> lines() {
        var lines = new ArrayList<>(List.of(
                new Line("all arrivals written, s", median(Evening::synced), SECONDS),
                new Line("each phone has heard of all others, s", median(Evening::told), SECONDS),
                new Line("roster, packed, KiB", median(Evening::roster) / 1024, ROSTER / 1024.0),
                new Line("lost", most(Evening::lost), 0),
                new Line("doubled", most(Evening::doubled), 0),
                new Line("told differently", most(Evening::apart), 0)));
        if (slowPhone != null) {
            lines.addAll(slowPhone.lines());
        }
        return lines;
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("load", Server.load());
        figures.put("synced", median(Evening::synced));
        figures.put("told", median(Evening::told));
        figures.put("roster", median(Evening::roster));
        figures.put("lost", most(Evening::lost));
        figures.put("doubled", most(Evening::doubled));
        figures.put("apart", most(Evening::apart));
        figures.put("rounds", evenings);
        if (slowPhone != null) {
            figures.put("slowPhone", slowPhone.figures());
        }
        figures.put(
                "verdicts",
                lines().stream()
                        .map(line -> Map.of(
                                "what", line.what().strip(),
                                "measured", line.measured(),
                                "goal", line.goal(),
                                "verdict", line.verdict()))
                        .toList());
        return figures;
    }

    private double median(ToDoubleFunction<Evening> figure) {
        return Medians.of(evenings.stream().map(figure::applyAsDouble).toList());
    }

    private double most(ToDoubleFunction<Evening> figure) {
        return evenings.stream().mapToDouble(figure).max().orElse(0);
    }
}

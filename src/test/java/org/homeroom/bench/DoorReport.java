package org.homeroom.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What came of each evening on which all phones came back at once. */
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

    private final List<Evening> evenings = new ArrayList<>();

    String add(Evening evening) {
        evenings.add(evening);
        return evening.words();
    }

    String table() {
        return String.join(
                "\n",
                "",
                "%-44s %9s %9s".formatted("", "median", "goal"),
                line("all arrivals written, s", median(Evening::synced), SECONDS),
                line("each phone has heard of all others, s", median(Evening::told), SECONDS),
                line("roster, packed, KiB", median(Evening::roster) / 1024, ROSTER / 1024.0),
                line("lost", most(Evening::lost), 0),
                line("doubled", most(Evening::doubled), 0),
                line("told differently", most(Evening::apart), 0),
                "");
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
        return figures;
    }

    private static String line(String what, double measured, double goal) {
        return "%-44s %9.2f %9.0f  %s".formatted(what, measured, goal, Server.verdict(measured <= goal));
    }

    private double median(ToDoubleFunction<Evening> figure) {
        return Medians.of(evenings.stream().map(figure::applyAsDouble).toList());
    }

    private double most(ToDoubleFunction<Evening> figure) {
        return evenings.stream().mapToDouble(figure).max().orElse(0);
    }
}

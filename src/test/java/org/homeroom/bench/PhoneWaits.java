package org.homeroom.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a volunteer with a slow phone waited, in milliseconds, each time.
 *
 * @param opened from opening the app until the field and the counts are there
 * @param firstFound from opening the app until the first letter is answered, typed as soon as the field is there
 * @param typed from each letter of a name until the families are there whom it fits
 * @param scanned from a code until it is said whose it is
 * @param letIn from a tap until it is said that they are in
 */
record PhoneWaits(
        List<Double> opened, List<Double> firstFound, List<Double> typed, List<Double> scanned, List<Double> letIn) {

    static final double TO_OPEN = 2_000;
    static final double TO_ANSWER = 100;

    /** What nineteen of twenty waits are within. */
    private static final double MOST = 0.95;

    PhoneWaits() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    List<DoorReport.Line> lines() {
        return List.of(
                line("slow phone: opened without a network, ms", Medians.of(opened), TO_OPEN),
                line("  and a first name looked for, ms", Medians.of(firstFound), TO_OPEN),
                line("  letter to families, median, ms", Medians.of(typed), TO_ANSWER),
                line("  letter to families, 95 of 100, ms", most(typed), TO_ANSWER),
                line("  scan to answer, median, ms", Medians.of(scanned), TO_ANSWER),
                line("  scan to answer, 95 of 100, ms", most(scanned), TO_ANSWER),
                line("  tap to answer, 95 of 100, ms", most(letIn), TO_ANSWER));
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("timesSlower", SlowPhone.TIMES_SLOWER);
        figures.put("opened", Medians.of(opened));
        figures.put("firstFound", Medians.of(firstFound));
        figures.put("typed", Map.of("letters", typed.size(), "p50", Medians.of(typed), "p95", most(typed)));
        figures.put("scanned", Map.of("codes", scanned.size(), "p50", Medians.of(scanned), "p95", most(scanned)));
        figures.put("letIn", Map.of("taps", letIn.size(), "p50", Medians.of(letIn), "p95", most(letIn)));
        return figures;
    }

    private static DoorReport.Line line(String what, double measured, double goal) {
        return new DoorReport.Line(what, measured, goal);
    }

    private static double most(List<Double> waits) {
        var sorted = waits.stream().sorted().toList();
        return sorted.get((int) Math.ceil(MOST * sorted.size()) - 1);
    }
}

package org.homeroom.bench;

import java.util.Collection;

/** The middle of several measurements, which one that was disturbed does not move. */
final class Medians {

    private Medians() {}

    static double of(Collection<? extends Number> values) {
        var sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

package org.homeroom.evening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** How many people came in a quarter of an hour. */
public record Quarter(Instant from, int people) {

    static final Duration LENGTH = Duration.ofMinutes(15);

    /** An hour in which nobody came says nothing; its quarters are left out. */
    private static final int GAP_MOST = 4;

    public Instant to() {
        return from.plus(LENGTH);
    }

    /** From the first arrival to the last. */
    static List<Quarter> of(Collection<Instant> arrivals) {
        var counted = new TreeMap<Instant, Integer>();
        arrivals.forEach(at -> counted.merge(begin(at), 1, Integer::sum));
        var quarters = new ArrayList<Quarter>();
        counted.forEach((from, people) -> {
            if (!quarters.isEmpty()) {
                fill(quarters, from);
            }
            quarters.add(new Quarter(from, people));
        });
        return quarters;
    }

    private static void fill(List<Quarter> quarters, Instant until) {
        var next = quarters.getLast().to();
        if (Duration.between(next, until).dividedBy(LENGTH) > GAP_MOST) {
            return;
        }
        for (; next.isBefore(until); next = next.plus(LENGTH)) {
            quarters.add(new Quarter(next, 0));
        }
    }

    /** Quarters of an hour are the same in every zone there is. */
    private static Instant begin(Instant at) {
        long seconds = at.getEpochSecond();
        return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, LENGTH.toSeconds()));
    }
}

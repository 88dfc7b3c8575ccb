package org.homeroom.childcare;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many children one adult may care for, at most, by the age of the youngest of them.
 *
 * @param mostFrom from which age in whole years on, how many; the first stands at age 0
 */
public record Ratios(SortedMap<Integer, Integer> mostFrom) {

    public static final int MOST = 50;

    public Ratios {
        if (mostFrom.isEmpty() || mostFrom.firstKey() != 0) {
            throw new IllegalArgumentException("ratios begin at birth");
        }
        if (mostFrom.values().stream().anyMatch(most -> most < 1 || most > MOST)) {
            throw new IllegalArgumentException("an adult cares for 1 to " + MOST + " children");
        }
        mostFrom = Collections.unmodifiableSortedMap(new TreeMap<>(mostFrom));
    }

    /** @param ageAndMost an age, and how many from then on; and so on */
    static Ratios of(int... ageAndMost) {
        var most = new TreeMap<Integer, Integer>();
        for (int i = 0; i < ageAndMost.length; i += 2) {
            most.put(ageAndMost[i], ageAndMost[i + 1]);
        }
        return new Ratios(most);
    }

    /** Children of mixed ages are counted by the youngest. */
    public int mostPerCarer(int youngestAge) {
        return Objects.requireNonNull(
                mostFrom.get(mostFrom.headMap(youngestAge + 1).lastKey()));
    }
}

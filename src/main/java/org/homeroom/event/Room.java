package org.homeroom.event;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a slot has left while its row is locked.
 *
 * @param seats below zero where more were let in at the door than there are
 * @param childcare places by age band
 */
public record Room(int seats, Map<AgeBand, Integer> childcare) {

    public Room {
        childcare = Map.copyOf(childcare);
    }

    public boolean hasSeats(int wanted) {
        return wanted <= 0 || wanted <= seats;
    }

    /** As many of these childcare places as there are. */
    public Map<AgeBand, Integer> childcareFor(Map<AgeBand, Integer> wanted) {
        var found = new TreeMap<AgeBand, Integer>();
        wanted.forEach((band, n) -> {
            int some = Math.min(n, childcare.getOrDefault(band, 0));
            if (some > 0) {
                found.put(band, some);
            }
        });
        return found;
    }

    public Room without(int seatsTaken, Map<AgeBand, Integer> childcareTaken) {
        var left = new HashMap<>(childcare);
        childcareTaken.forEach((band, n) -> left.merge(band, -n, Integer::sum));
        return new Room(seats - seatsTaken, left);
    }
}

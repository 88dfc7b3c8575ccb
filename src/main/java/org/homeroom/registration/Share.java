package org.homeroom.registration;

import java.util.HashMap;
import java.util.Map;
import org.homeroom.event.AgeBand;
import org.homeroom.event.Room;

/** What a registration holds of a slot's room: seats, and childcare places by age band. */
record Share(int seats, Map<AgeBand, Integer> childcare) {

    static final Share NOTHING = new Share(0, Map.of());

    Share {
        childcare = Map.copyOf(childcare);
    }

    static int count(Map<AgeBand, Integer> childcare) {
        return childcare.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What this has more than the other. */
    Share beyond(Share other) {
        var more = new HashMap<AgeBand, Integer>();
        childcare.forEach((band, n) -> {
            int some = n - other.childcare.getOrDefault(band, 0);
            if (some > 0) {
                more.put(band, some);
            }
        });
        return new Share(Math.max(0, seats - other.seats), more);
    }

    /** These childcare places more, and so as many seats less. */
    Share with(Map<AgeBand, Integer> more) {
        var all = new HashMap<>(childcare);
        more.forEach((band, n) -> all.merge(band, n, Integer::sum));
        return new Share(seats - count(more), all);
    }

    boolean isNothing() {
        return seats == 0 && childcare.isEmpty();
    }

    /** The room as if this had not been taken from it. */
    Room backTo(Room room) {
        var given = new HashMap<AgeBand, Integer>();
        childcare.forEach((band, n) -> given.put(band, -n));
        return room.without(-seats, given);
    }

    Room leftOf(Room room) {
        return room.without(seats, childcare);
    }
}

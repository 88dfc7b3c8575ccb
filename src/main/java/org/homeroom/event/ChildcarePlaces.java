package org.homeroom.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The places of one room where children of a slot are cared for. Bands that share a room share its places.
 *
 * @param fromAge youngest it takes, in whole years
 * @param toAge oldest it takes
 */
public record ChildcarePlaces(int fromAge, int toAge, int places, int taken) {

    /** A room for one band alone. */
    public static ChildcarePlaces of(AgeBand band, int places, int taken) {
        return new ChildcarePlaces(band.youngest(), band.oldest(), places, taken);
    }

    /** Each of these rooms, for each band it takes. */
    static SortedMap<AgeBand, ChildcarePlaces> byBand(Collection<ChildcarePlaces> rooms) {
        var byBand = new TreeMap<AgeBand, ChildcarePlaces>();
        rooms.forEach(
                room -> Arrays.stream(AgeBand.values()).filter(room::takes).forEach(band -> byBand.put(band, room)));
        return byBand;
    }

    public boolean takes(AgeBand band) {
        return fromAge <= band.youngest() && band.youngest() <= toAge;
    }

    ChildcarePlaces with(int more) {
        return new ChildcarePlaces(fromAge, toAge, places, taken + more);
    }

    ChildcarePlaces empty() {
        return new ChildcarePlaces(fromAge, toAge, places, 0);
    }

    public int left() {
        return Math.max(0, places - taken);
    }
}

package org.homeroom.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a slot has left while its row is locked.
 *
 * @param seats below zero where more were let in at the door than there are
 * @param childcare the places of each room where children are cared for
 */
public record Room(int seats, List<ChildcarePlaces> childcare) {

    public Room {
        childcare = List.copyOf(childcare);
    }

    public boolean hasSeats(int wanted) {
        return wanted <= 0 || wanted <= seats;
    }

    /** As many of these childcare places, by age band, as there are. */
    public Map<AgeBand, Integer> childcareFor(Map<AgeBand, Integer> wanted) {
        var rooms = new ArrayList<>(childcare);
        var found = new TreeMap<AgeBand, Integer>();
        new TreeMap<>(wanted).forEach((band, n) -> {
            int some = Math.min(n, left(band, rooms));
            if (some > 0) {
                found.put(band, some);
                rooms.replaceAll(room -> room.takes(band) ? room.with(some) : room);
            }
        });
        return found;
    }

    /** As it is when these have been taken too; or given back, where they are below zero. */
    public Room without(int seatsTaken, Map<AgeBand, Integer> childcareTaken) {
        var rooms = new ArrayList<>(childcare);
        childcareTaken.forEach((band, n) -> rooms.replaceAll(room -> room.takes(band) ? room.with(n) : room));
        return new Room(seats - seatsTaken, rooms);
    }

    private static int left(AgeBand band, List<ChildcarePlaces> rooms) {
        return rooms.stream()
                .filter(room -> room.takes(band))
                .mapToInt(ChildcarePlaces::left)
                .sum();
    }
}

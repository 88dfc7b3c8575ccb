package org.homeroom.registration;

import java.util.SortedMap;
import java.util.TreeMap;
import org.homeroom.event.AgeBand;

/**
 * How many children a slot's families want cared for. A band that nobody asks for has no entry.
 *
 * @param held those who have been promised a place
 * @param waiting those who would come into childcare if there were one
 */
public record ChildcareDemand(SortedMap<AgeBand, Integer> held, SortedMap<AgeBand, Integer> waiting) {

    public static final ChildcareDemand NONE = new ChildcareDemand(new TreeMap<>(), new TreeMap<>());
}

package org.homeroom.event;

import java.util.Map;

/** How the wish to plan a slot anew ended. */
public sealed interface Planning {

    record Planned() implements Planning {}

    /**
     * Nothing was changed: somebody would lose a place.
     *
     * @param seats how many seats are taken; 0 when there would be enough
     * @param childcare how many childcare places are taken, in bands that would have fewer
     */
    record TooFewPlaces(int seats, Map<AgeBand, Integer> childcare) implements Planning {

        public TooFewPlaces {
            childcare = Map.copyOf(childcare);
        }
    }

    /** Nothing was changed: it has been cancelled. */
    record Cancelled() implements Planning {}

    /** Nothing was changed: whoever families meet there has another appointment at that time. */
    record HostBusy(String host) implements Planning {}
}

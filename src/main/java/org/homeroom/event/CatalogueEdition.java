package org.homeroom.event;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How events and their slots stand, without a word of them: what was made of them holds for as long as this is equal,
 * whoever writes to them and wherever. What passes with time alone, such as a deadline, it does not tell.
 */
public record CatalogueEdition(List<SlotEdition> slots, Map<SlotId, SortedMap<AgeBand, ChildcarePlaces>> childcare) {

    public CatalogueEdition {
        slots = List.copyOf(slots);
        childcare = Map.copyOf(childcare);
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }
}

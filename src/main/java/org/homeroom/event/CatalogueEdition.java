package org.homeroom.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How events and their slots stand for whoever looks for one, without a word of them: what was made of them holds for as
 * long as this is equal, whoever writes to them and wherever. It tells of places what such a page tells: how many are
 * left up to {@link SlotSummary#PLENTY}, whether somebody waits, and where there are rooms for children, so that not every
 * registration makes another. What passes with time alone, such as a deadline, it does not tell.
 */
public record CatalogueEdition(List<Slot> slots) {

    public CatalogueEdition {
        slots = List.copyOf(slots);
    }

    /**
     * @param placesLeft no more than one above {@link SlotSummary#PLENTY}
     * @param rooms for children, as if none were taken
     */
    public record Slot(
            SlotId id,
            SlotEdition.Versions versions,
            int placesLeft,
            boolean awaited,
            Map<AgeBand, ChildcarePlaces> rooms) {

        private static Slot of(SlotEdition edition) {
            return new Slot(
                    edition.slot(),
                    edition.versions(),
                    Math.clamp(edition.capacity() - edition.taken(), 0, SlotSummary.PLENTY + 1),
                    edition.waiting() > 0,
                    edition.rooms().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, room -> room.getValue().empty())));
        }
    }

    static CatalogueEdition of(Collection<SlotEdition> editions) {
        return new CatalogueEdition(editions.stream().map(Slot::of).toList());
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }
}

package org.homeroom.event;

import java.time.Instant;
import java.util.List;
import org.homeroom.school.School;

/**
 * An event with its slots, as anyone may see it.
 *
 * @param slots soonest first; in the catalogue only those that are still to come and meet the query
 */
public record EventSummary(
        EventId id,
        School school,
        String slug,
        EventState state,
        EventDetails details,
        EventTexts texts,
        List<SlotSummary> slots) {

    public List<SlotSummary> coming(Instant now) {
        return slots.stream().filter(slot -> slot.isOpen(now)).toList();
    }
}

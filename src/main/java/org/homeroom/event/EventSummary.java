package org.homeroom.event;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    EventSummary with(List<SlotSummary> slots) {
        return new EventSummary(id, school, slug, state, details, texts, slots);
    }

    /** What is missing before families could do something with it. */
    public Set<Publication.Gap> gaps(Instant now) {
        var gaps = EnumSet.noneOf(Publication.Gap.class);
        if (slots.stream().allMatch(slot -> slot.isCancelled() || slot.isPast(now))) {
            gaps.add(Publication.Gap.TIME);
        }
        if (texts.sourceText().summary().isBlank()) {
            gaps.add(Publication.Gap.SUMMARY);
        }
        if (texts.sourceText().description().isBlank()) {
            gaps.add(Publication.Gap.DESCRIPTION);
        }
        return gaps;
    }
}

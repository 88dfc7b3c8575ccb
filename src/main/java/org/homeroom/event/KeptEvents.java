package org.homeroom.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Repository;

/**
 * Slots, each with its event, as they were last read. The database is asked only for counters, and for the versions of
 * the rows that the rest was read from: where one has changed, whoever changed it and wherever, all of it is read anew.
 */
@Repository
class KeptEvents {

    private static final int MOST = 10_000;

    private final SlotEditions editions;
    private final TimeSlotRepository slots;
    private final EventRepository events;
    private final SchoolService schools;
    private final SlotSummaries summaries;
    private final Session session;
    private final Cache<SlotId, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Kept(SlotEdition.Versions versions, EventSummary event) {}

    KeptEvents(
            SlotEditions editions,
            TimeSlotRepository slots,
            EventRepository events,
            SchoolService schools,
            SlotSummaries summaries,
            Session session) {
        this.editions = editions;
        this.slots = slots;
        this.events = events;
        this.schools = schools;
        this.summaries = summaries;
        this.session = session;
    }

    /** The event with this slot alone; none for one of a draft. */
    List<EventSummary> of(SlotId slot) {
        return tell(() -> editions.of(slot));
    }

    /** The event of each of these slots with this slot alone, soonest first; none for one of a draft. */
    List<EventSummary> of(Collection<SlotId> wanted) {
        return tell(() -> editions.of(wanted));
    }

    /** An event once for each of its slots, soonest first; none for a draft. */
    List<EventSummary> ofEvent(String slug) {
        return tell(() -> editions.ofEvent(slug));
    }

    /** Published events once for each slot that is still to come, soonest first. */
    List<EventSummary> coming(Instant now) {
        return tell(() -> editions.coming(now));
    }

    CatalogueEdition edition(Instant now) {
        return CatalogueEdition.of(editions.coming(now));
    }

    CatalogueEdition edition(String slug) {
        return CatalogueEdition.of(editions.ofEvent(slug));
    }

    /**
     * Only a transaction of which this is true may use and fill what is kept. One that changes events sees its own
     * changes instead, and nobody else may before they are certain; one that has read some reads them as they were.
     */
    private boolean hasReadNothing() {
        return session.getStatistics().getEntityCount() == 0;
    }

    private List<EventSummary> tell(Supplier<List<SlotEdition>> question) {
        boolean keeping = hasReadNothing();
        if (!keeping) {
            session.flush(); // the question does not go through the session
        }
        var found = question.get();
        var known = new HashMap<SlotId, EventSummary>();
        if (keeping) {
            found.forEach(edition -> recall(edition, known));
        }
        var unknown = found.stream()
                .filter(edition -> !known.containsKey(edition.slot()))
                .toList();
        read(unknown).forEach((slot, event) -> known.put(slot, event));
        if (keeping) {
            unknown.forEach(edition -> keep(edition, known));
        }
        return found.stream()
                .map(edition -> counted(Objects.requireNonNull(known.get(edition.slot())), edition))
                .toList();
    }

    private void recall(SlotEdition edition, Map<SlotId, EventSummary> known) {
        var before = kept.getIfPresent(edition.slot());
        if (before != null && before.versions().equals(edition.versions())) {
            known.put(edition.slot(), before.event());
        }
    }

    private void keep(SlotEdition edition, Map<SlotId, EventSummary> known) {
        kept.put(edition.slot(), new Kept(edition.versions(), Objects.requireNonNull(known.get(edition.slot()))));
    }

    private Map<SlotId, EventSummary> read(List<SlotEdition> editions) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        var found = summaries.of(slots.findByIdInOrderByStartsAt(
                editions.stream().map(edition -> edition.slot().value()).toList()));
        var eventIds =
                found.stream().map(slot -> slot.event().value()).distinct().toList();
        var told = events.findWithTexts(eventIds).stream()
                .map(event -> event.summary(schools.get(event.school()), List.of()))
                .collect(Collectors.toMap(EventSummary::id, event -> event));
        return found.stream()
                .collect(Collectors.toMap(
                        SlotSummary::id,
                        slot -> Objects.requireNonNull(told.get(slot.event())).with(List.of(slot))));
    }

    private static EventSummary counted(EventSummary event, SlotEdition edition) {
        return event.with(
                List.of(event.slots().getFirst().counted(edition.taken(), edition.waiting(), edition.rooms())));
    }
}

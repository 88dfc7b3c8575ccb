package org.homeroom.event;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.homeroom.account.AccountId;
import org.homeroom.language.TextFolding;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What families may see of events: the published ones, and cancelled ones so that a kept link can say so. */
@Service
@Transactional(readOnly = true)
public class EventCatalogue {

    private static final Comparator<EventSummary> SOONEST_FIRST = Comparator.comparing(
                    (EventSummary event) -> event.slots().getFirst().start())
            .thenComparing(EventSummary::slug);

    private final KeptEvents kept;
    private final EventRepository events;
    private final TimeSlotRepository slots;
    private final HostRepository hosts;
    private final SlotSummaries summaries;
    private final SchoolService schools;
    private final Clock clock;

    EventCatalogue(
            KeptEvents kept,
            EventRepository events,
            TimeSlotRepository slots,
            HostRepository hosts,
            SlotSummaries summaries,
            SchoolService schools,
            Clock clock) {
        this.kept = kept;
        this.events = events;
        this.slots = slots;
        this.hosts = hosts;
        this.summaries = summaries;
        this.schools = schools;
        this.clock = clock;
    }

    /** Published events that have a coming slot which meets the query; the one with the soonest such slot first. */
    public List<EventSummary> search(CatalogueQuery query) {
        var now = clock.instant();
        var accepted = kept.coming(now).stream()
                .filter(event -> query.accepts(event.details()))
                .filter(event -> slot(event).isOpen(now) && query.accepts(slot(event)))
                .collect(Collectors.groupingBy(EventSummary::id, LinkedHashMap::new, Collectors.toList()));
        return accepted.values().stream()
                .map(EventCatalogue::together)
                .filter(event -> mentions(event, query))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    /** An event by its slug, with all its slots; empty for a draft as for what never was. */
    public Optional<EventSummary> find(String slug) {
        var withSlots = kept.ofEvent(slug);
        return withSlots.isEmpty()
                ? events.findBySlug(slug)
                        .filter(event -> event.state() != EventState.DRAFT)
                        .map(event -> event.summary(schools.get(event.school()), List.of()))
                : Optional.of(together(withSlots));
    }

    /** How everything stands that families find now. */
    public CatalogueEdition edition() {
        return kept.edition(clock.instant());
    }

    /** How this event stands; of one without slots, or none, that tells nothing. */
    public CatalogueEdition edition(String slug) {
        return kept.edition(slug);
    }

    /** A slot of an event that is not a draft. */
    public Optional<SlotSummary> findSlot(SlotId id) {
        return slots.findById(id.value())
                .filter(slot -> events.findById(slot.event().value())
                        .filter(event -> event.state() != EventState.DRAFT)
                        .isPresent())
                .map(slot -> summaries.of(List.of(slot)).getFirst());
    }

    /** The event of such a slot, with this slot alone; for those who begin with it, and may take it from what is kept. */
    public Optional<EventSummary> findToRegister(SlotId id) {
        return kept.of(id).stream().findFirst();
    }

    /** The same for several, each with its event, soonest first. */
    public List<EventSummary> findEach(Collection<SlotId> ids) {
        return kept.of(ids);
    }

    /** Slots by their ids, soonest first, whatever became of them and their events; for those who already have to do with them. */
    public List<SlotSummary> slots(Collection<SlotId> ids) {
        return summaries.of(slots.findByIdInOrderByStartsAt(
                ids.stream().map(SlotId::value).distinct().toList()));
    }

    /** The appointments of a host, soonest first; none that was cancelled. */
    public List<SlotSummary> metBy(SchoolId school, AccountId host, Instant from, Instant to) {
        return summaries.of(hosts.findBySchoolIdAndAccountId(school.value(), host.value()).stream()
                .flatMap(found -> slots.findOfHost(found.snapshot().id().value(), from, to).stream())
                .toList());
    }

    /** A school's slots one of whose dates starts in this time, soonest first; none that was cancelled or is of a draft. */
    public List<SlotSummary> starting(SchoolId school, Instant from, Instant to) {
        var scheduled = slots.findStarting(school.value(), from, to).stream()
                .filter(slot -> slot.state() == SlotState.SCHEDULED)
                .toList();
        var published = events.findAllById(
                scheduled.stream().map(slot -> slot.event().value()).distinct().toList());
        var shown = StreamSupport.stream(published.spliterator(), false)
                .filter(event -> event.state() == EventState.PUBLISHED)
                .map(Event::id)
                .collect(Collectors.toSet());
        return summaries.of(
                scheduled.stream().filter(slot -> shown.contains(slot.event())).toList());
    }

    /** The school's latest slots of events of this kind that are over, the latest first; some fifty at most. */
    public List<SlotId> past(SchoolId school, EventKind kind, Instant now) {
        return slots.findPast(school.value(), kind, now, Limit.of(50)).stream()
                .map(SlotId::new)
                .toList();
    }

    /** Slots to come where somebody waits for a place. */
    public List<SlotId> withALine(Instant now) {
        return slots.findWithALine(now).stream().map(SlotId::new).toList();
    }

    /** The event of a slot, whatever its state; for those who already have to do with it. */
    public Optional<EventSummary> findOfSlot(SlotId id) {
        return slots.findById(id.value())
                .flatMap(slot -> events.findById(slot.event().value()))
                .map(this::summarise);
    }

    /** The same with this slot alone, for those who only write about it. */
    public Optional<EventSummary> findWithOnly(SlotId id) {
        return slots.findById(id.value())
                .flatMap(slot -> events.findById(slot.event().value())
                        .map(event -> event.summary(schools.get(event.school()), summaries.of(List.of(slot)))));
    }

    private EventSummary summarise(Event event) {
        return event.summary(
                schools.get(event.school()),
                summaries.of(slots.findByEventIdOrderByStartsAt(event.id().value())));
    }

    private static SlotSummary slot(EventSummary withOne) {
        return withOne.slots().getFirst();
    }

    /** One event, from itself with each of its slots. */
    private static EventSummary together(List<EventSummary> withOneEach) {
        return withOneEach
                .getFirst()
                .with(withOneEach.stream().map(EventCatalogue::slot).toList());
    }

    /** Whether the reader finds every word there, as far as the reader can read it. */
    private static boolean mentions(EventSummary event, CatalogueQuery query) {
        var wanted = TextFolding.fold(query.text());
        if (wanted.isEmpty()) {
            return true;
        }
        var text = event.texts().read(query.reader());
        var haystack = TextFolding.fold(String.join(
                "\n",
                text.title(),
                text.summary(),
                text.description(),
                event.details().presenter()));
        return Arrays.stream(wanted.split(" ")).allMatch(haystack::contains);
    }
}

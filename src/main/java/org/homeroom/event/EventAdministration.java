package org.homeroom.event;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.school.SchoolService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with their own school's events. Administrators write; teachers read. An id of another school is as
 * unknown as one that never was: {@link java.util.NoSuchElementException}. A plan the database gave up for another's
 * sake is tried again: it has as many families to tell as the slot has.
 */
@Service
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class EventAdministration {

    public static final int SERIES_MOST = 40;

    private final EventRepository events;
    private final TimeSlotRepository slots;
    private final Hosts hosts;
    private final OwnPlaces places;
    private final SlotSummaries summaries;
    private final SchoolService schools;
    private final CurrentStaff staff;
    private final Audit audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    EventAdministration(
            EventRepository events,
            TimeSlotRepository slots,
            Hosts hosts,
            OwnPlaces places,
            SlotSummaries summaries,
            SchoolService schools,
            CurrentStaff staff,
            Audit audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.events = events;
        this.slots = slots;
        this.hosts = hosts;
        this.places = places;
        this.summaries = summaries;
        this.schools = schools;
        this.staff = staff;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** All events of the school, drafts too, those with the soonest coming slot first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public List<EventSummary> list() {
        var now = clock.instant();
        var school = schools.get(staff.get().school());
        var found = events.findOfSchool(school.id().value());
        var slotsOf = summaries
                .of(slots.findByEventIdInOrderByStartsAt(
                        found.stream().map(event -> event.id().value()).toList()))
                .stream()
                .collect(Collectors.groupingBy(SlotSummary::event));
        return found.stream()
                .map(event -> summary(event, slotsOf.getOrDefault(event.id(), List.of())))
                .sorted(Comparator.comparing((EventSummary event) -> event.coming(now).stream()
                                .findFirst()
                                .map(SlotSummary::start)
                                .orElse(Instant.MAX))
                        .thenComparing(EventSummary::slug))
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public Optional<EventSummary> find(EventId id) {
        return events.findByIdAndSchoolId(id.value(), staff.get().school().value())
                .map(event -> summary(event, summaries.of(slots.findByEventIdOrderByStartsAt(id.value()))));
    }

    /** The event of a slot of one's own school, with all its slots. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public Optional<EventSummary> findOfSlot(SlotId id) {
        return slots.findByIdAndSchoolId(id.value(), staff.get().school().value())
                .flatMap(slot -> find(slot.event()));
    }

    /** Those of the slots that are the school's own, of drafts too. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public List<SlotSummary> slots(Collection<SlotId> ids) {
        return summaries.of(slots.findByIdInAndSchoolId(
                ids.stream().map(SlotId::value).toList(), staff.get().school().value()));
    }

    /** A draft, seen by staff alone until it is published. */
    public EventId create(NewEvent draft) {
        var slug = Slugs.of(draft.text().title(), events::existsBySlug);
        var event = events.save(new Event(
                staff.get().school(), slug, draft.details(), draft.language(), draft.text(), clock.instant()));
        audit.record("event.create", slug, "");
        return event.id();
    }

    public void describe(EventId id, EventDetails details) {
        own(id).describe(details);
        audit.record("event.describe", own(id).slug(), "");
    }

    /** Writes an event's words in one language. */
    public void write(EventId id, Locale language, TextInput text) {
        own(id).write(language, text);
        audit.record("event.write", own(id).slug(), language.toLanguageTag());
    }

    /** Shows it to families, if they can do something with it. */
    public Publication publish(EventId id) {
        var event = own(id);
        var gaps = summary(event, summaries.of(slots.findByEventIdOrderByStartsAt(id.value())))
                .gaps(clock.instant());
        if (!gaps.isEmpty()) {
            return new Publication.NotYet(gaps);
        }
        event.publish();
        audit.record("event.publish", event.slug(), "");
        return new Publication.Published();
    }

    /**
     * Cancels the event with all its coming slots; whoever is registered is told, with the reason.
     *
     * @return false when it had been cancelled before: nothing is done then, and nobody is told again
     */
    public boolean cancel(EventId id, String reason) {
        var event = locked(id);
        if (event.state() == EventState.CANCELLED) {
            return false;
        }
        event.cancel();
        slots.findByEventIdOrderByStartsAt(id.value()).stream()
                .filter(slot -> slot.state() == SlotState.SCHEDULED)
                .filter(slot -> slot.details().lastEnd().isAfter(clock.instant()))
                .sorted(Comparator.comparing(slot -> slot.id().value())) // rows in one order: no deadlock
                .forEach(slot -> cancel(slot, reason));
        audit.record("event.cancel", event.slug(), reason);
        return true;
    }

    /**
     * The slot, and the same a week later, and so on: {@code weeks} slots, at the same time of day in the school's zone.
     *
     * @return none when the event has been cancelled: nobody would be told that these are, too
     */
    public List<SlotId> schedule(EventId id, SlotDetails first, int weeks) {
        if (weeks < 1 || weeks > SERIES_MOST) {
            throw new IllegalArgumentException("a series has 1 to " + SERIES_MOST + " slots");
        }
        var event = locked(id);
        if (event.state() == EventState.CANCELLED) {
            return List.of();
        }
        places.check(event.school(), Arrays.asList(first.place()));
        var zone = schools.get(event.school()).zone();
        var added = IntStream.range(0, weeks)
                .mapToObj(week -> slots.save(new TimeSlot(event, first.weeksLater(week, zone)))
                        .id())
                .toList();
        audit.record("slot.schedule", event.slug(), String.valueOf(weeks));
        return added;
    }

    /** Plans a slot anew, unless places that are taken would go. Those registered are told of a new time or place. */
    public Planning plan(SlotId id, SlotDetails details) {
        var slot = slots.lock(id.value(), staff.get().school().value()).orElseThrow();
        if (slot.state() == SlotState.CANCELLED) {
            return new Planning.Cancelled();
        }
        places.check(slot.school(), Arrays.asList(details.place()));
        var before = slot.details();
        var lacking = summaries.of(List.of(slot)).getFirst().lacking(details);
        if (lacking.isPresent()) {
            return lacking.get();
        }
        var busy = slot.host().flatMap(host -> busy(host, slot, details));
        if (busy.isPresent()) {
            return busy.get();
        }
        slot.plan(details);
        audit.record("slot.plan", id.toString(), "");
        if (!before.isAtSameTimeAndPlace(details)) {
            publisher.publishEvent(new SlotReplanned(id));
        }
        if (details.isRoomierThan(before)) {
            publisher.publishEvent(new PlacesFreed(id));
        }
        return new Planning.Planned();
    }

    private Optional<Planning> busy(HostId id, TimeSlot slot, SlotDetails details) {
        var host = hosts.lock(id);
        return slots.findOfHost(id.value(), details.start(), details.end()).stream()
                        .anyMatch(other -> !other.id().equals(slot.id()))
                ? Optional.of(new Planning.HostBusy(host.name()))
                : Optional.empty();
    }

    /**
     * Cancels one slot; whoever is registered is told, with the reason.
     *
     * @return false when it had been cancelled before: nothing is done then, and nobody is told again
     */
    public boolean cancelSlot(SlotId id, String reason) {
        boolean done = cancel(own(id), reason);
        if (done) {
            audit.record("slot.cancel", id.toString(), reason);
        }
        return done;
    }

    /** Waits for whoever is registering for it right now, so that they are told too. */
    private boolean cancel(TimeSlot slot, String reason) {
        var locked = slots.lock(slot.id().value(), staff.get().school().value()).orElseThrow();
        if (locked.state() == SlotState.CANCELLED) {
            return false;
        }
        locked.cancel();
        publisher.publishEvent(new SlotCancelled(locked.id(), reason));
        return true;
    }

    private EventSummary summary(Event event, List<SlotSummary> slotsOfIt) {
        return event.summary(schools.get(event.school()), slotsOfIt);
    }

    private Event own(EventId id) {
        return events.findByIdAndSchoolId(id.value(), staff.get().school().value())
                .orElseThrow();
    }

    private Event locked(EventId id) {
        return events.lock(id.value(), staff.get().school().value()).orElseThrow();
    }

    private TimeSlot own(SlotId id) {
        return slots.findByIdAndSchoolId(id.value(), staff.get().school().value())
                .orElseThrow();
    }
}

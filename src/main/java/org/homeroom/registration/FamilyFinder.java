package org.homeroom.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.FamilyId;
import org.homeroom.family.FamilySearch;
import org.homeroom.family.FamilySearch.Among;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a family of the own school by name when nobody knows for which time it registered. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class FamilyFinder {

    private static final int MOST = 20;

    private static final String COMING = """
            select r.family_id from registration r join time_slot s on s.id = r.slot_id
            where r.state <> 'CANCELLED' and s.state = 'SCHEDULED'
              and (s.ends_at > ? or exists (select 1 from slot_session f where f.slot_id = s.id and f.ends_at > ?))""";

    private final FamilySearch families;
    private final RegistrationRepository registrations;
    private final RegistrationReader reader;
    private final EventCatalogue catalogue;
    private final CurrentStaff staff;
    private final Clock clock;

    FamilyFinder(
            FamilySearch families,
            RegistrationRepository registrations,
            RegistrationReader reader,
            EventCatalogue catalogue,
            CurrentStaff staff,
            Clock clock) {
        this.families = families;
        this.registrations = registrations;
        this.reader = reader;
        this.catalogue = catalogue;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param event with this slot alone
     * @param slot which the family is registered for
     */
    public record Found(RegistrationDetails family, EventSummary event, SlotSummary slot) {}

    /** What those with such a name are registered for and is not over, soonest first; of twenty families at most. */
    @Transactional(readOnly = true)
    public List<Found> coming(String typed) {
        var now = clock.instant();
        var found = families.find(staff.get().school(), typed, coming(now), MOST).stream()
                .map(FamilyId::value)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var events = events(found, now); // before registrations are read, while it may take them from what is kept
        var slots = events.keySet().stream().map(SlotId::value).toList();
        return reader
                .details(
                        registrations.findByFamilyIdInAndSlotIdInAndStateNot(found, slots, RegistrationState.CANCELLED))
                .stream()
                .map(family -> found(family, Objects.requireNonNull(events.get(family.slot()))))
                .sorted(Comparator.comparing(each -> each.slot().start()))
                .toList();
    }

    /** So that those who came to something in years before do not stand in the way of those who come. */
    private static Among coming(Instant now) {
        var at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        return new Among(COMING, List.of(at, at));
    }

    private Map<SlotId, EventSummary> events(List<UUID> families, Instant now) {
        var slots = registrations.findSlotIdsWithout(families, RegistrationState.CANCELLED).stream()
                .map(SlotId::new)
                .toList();
        return catalogue.findEach(slots).stream()
                .filter(event -> !slot(event).isCancelled() && !slot(event).isPast(now))
                .collect(Collectors.toMap(event -> slot(event).id(), Function.identity()));
    }

    private static Found found(RegistrationDetails family, EventSummary event) {
        return new Found(family, event, slot(event));
    }

    private static SlotSummary slot(EventSummary withOne) {
        return withOne.slots().getFirst();
    }
}

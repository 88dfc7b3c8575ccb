package org.homeroom.registration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.CatalogueQuery;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.FamilyId;
import org.homeroom.family.FamilySearch;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a family of the own school by name when nobody knows for which time it registered. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class FamilyFinder {

    private static final int MOST = 20;

    private final FamilySearch families;
    private final RegistrationRepository registrations;
    private final RegistrationReader reader;
    private final EventCatalogue catalogue;
    private final CurrentStaff staff;

    FamilyFinder(
            FamilySearch families,
            RegistrationRepository registrations,
            RegistrationReader reader,
            EventCatalogue catalogue,
            CurrentStaff staff) {
        this.families = families;
        this.registrations = registrations;
        this.reader = reader;
        this.catalogue = catalogue;
        this.staff = staff;
    }

    /** @param slot of the event, which the family is registered for */
    public record Found(RegistrationDetails family, EventSummary event, SlotSummary slot) {}

    /** What those with such a name are registered for and is still to come, soonest first; of the first twenty families. */
    @Transactional(readOnly = true)
    public List<Found> coming(String typed) {
        var found = families.find(staff.get().school(), typed, MOST).stream()
                .map(FamilyId::value)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var events = events(); // before anything else is read, while it may take them from what is kept
        return reader.details(registrations.findByFamilyIdInAndStateNot(found, RegistrationState.CANCELLED)).stream()
                .flatMap(family ->
                        Optional.ofNullable(events.get(family.slot())).flatMap(event -> at(event, family)).stream())
                .sorted(Comparator.comparing(each -> each.slot().start()))
                .toList();
    }

    private Map<SlotId, EventSummary> events() {
        Map<SlotId, EventSummary> events = new HashMap<>();
        catalogue
                .search(CatalogueQuery.everything(Locale.ROOT))
                .forEach(event -> event.slots().forEach(slot -> events.put(slot.id(), event)));
        return events;
    }

    private static Optional<Found> at(EventSummary event, RegistrationDetails family) {
        return event.slots().stream()
                .filter(slot -> slot.id().equals(family.slot()))
                .map(slot -> new Found(family, event, slot))
                .findFirst();
    }
}

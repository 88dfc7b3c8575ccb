package org.homeroom.registration;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.FamilyId;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Component;

/**
 * When a family is somewhere already. Whoever gives it another time first locks the family, so that two devices of one
 * family cannot book what it cannot both keep; the family's row comes before the slots' rows.
 */
@Component
class FamilyTimes {

    private final RegistrationRepository registrations;
    private final EventCatalogue catalogue;
    private final SchoolService schools;

    FamilyTimes(RegistrationRepository registrations, EventCatalogue catalogue, SchoolService schools) {
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.schools = schools;
    }

    /** Whether the family, locked before, cannot come to this slot for one it has a place at. */
    boolean clash(Registration registration, SlotSummary with) {
        var others = held(registration.family()).stream()
                .filter(other -> !other.id().equals(registration.id()))
                .map(Registration::slot)
                .filter(slot -> !slot.equals(with.id()))
                .toList();
        return !clashing(List.of(with), catalogue.slots(others)).isEmpty();
    }

    /** Those of the wished that the family, locked before, could not keep: with each other, or with what it holds. */
    Set<SlotId> clashing(FamilyId family, List<SlotSummary> wished) {
        var held = held(family).stream().map(Registration::slot).toList();
        return clashing(wished, catalogue.slots(held));
    }

    List<Registration> held(FamilyId family) {
        return registrations.findByFamilyIdAndStateIn(family.value(), RegistrationState.HOLDING_PLACES);
    }

    private Set<SlotId> clashing(List<SlotSummary> wished, Collection<SlotSummary> held) {
        if (wished.isEmpty()) {
            return Set.of();
        }
        var walking = schools.settings(wished.getFirst().school()).walking();
        return wished.stream()
                .filter(slot ->
                        held.stream().anyMatch(other -> !other.isCancelled() && slot.clashesWith(other, walking))
                                || wished.stream().anyMatch(other -> other != slot && slot.clashesWith(other, walking)))
                .map(SlotSummary::id)
                .collect(Collectors.toSet());
    }
}

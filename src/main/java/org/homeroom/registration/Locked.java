package org.homeroom.registration;

import java.util.Optional;
import java.util.UUID;
import org.homeroom.event.SlotId;
import org.homeroom.family.FamilyId;
import org.homeroom.family.FamilyService;
import org.homeroom.school.SchoolId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Registrations as they are once their slot is locked, so that nobody else changes them or the room there is before the
 * transaction ends. Everybody locks slots first and registrations after, and a family that gets another time before
 * both: so nobody waits in a circle.
 */
@Component
class Locked {

    private final RegistrationRepository registrations;
    private final FamilyService families;
    private final Places places;

    Locked(RegistrationRepository registrations, FamilyService families, Places places) {
        this.registrations = registrations;
        this.families = families;
        this.places = places;
    }

    Optional<Registration> find(RegistrationCode code) {
        return registrations.findSlotId(code.value()).flatMap(slot -> {
            places.lock(new SlotId(slot));
            return registrations.findByCode(code.value()).map(found -> checked(found, slot));
        });
    }

    Optional<Registration> find(RegistrationId id, SchoolId school) {
        return registrations.findSlotId(id.value(), school.value()).flatMap(slot -> {
            places.lock(new SlotId(slot));
            return registrations.findByIdAndSchoolId(id.value(), school.value()).map(found -> checked(found, slot));
        });
    }

    /** With the slot it is to move to locked, too. Empty also when there is no such slot. */
    Optional<Registration> find(RegistrationCode code, SlotId to) {
        return registrations.findSlotId(code.value()).flatMap(slot -> {
            registrations.findFamilyId(code.value()).ifPresent(this::lockFamily);
            places.lock(new SlotId(slot), to);
            return registrations.findByCode(code.value()).map(found -> checked(found, slot));
        });
    }

    Optional<Registration> find(RegistrationId id, SchoolId school, SlotId to) {
        return registrations.findSlotId(id.value(), school.value()).flatMap(slot -> {
            registrations.findFamilyId(id.value()).ifPresent(this::lockFamily);
            places.lock(new SlotId(slot), to);
            return registrations.findByIdAndSchoolId(id.value(), school.value()).map(found -> checked(found, slot));
        });
    }

    private void lockFamily(UUID family) {
        families.lock(new FamilyId(family));
    }

    private static Registration checked(Registration found, UUID slot) {
        if (!found.slot().value().equals(slot)) {
            throw new ConcurrencyFailureException("it moved away while its slot was being locked");
        }
        return found;
    }
}

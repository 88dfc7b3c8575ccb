package org.homeroom.registration;

import java.util.Optional;
import org.homeroom.event.SlotId;
import org.homeroom.family.FamilyId;
import org.homeroom.family.FamilyService;
import org.homeroom.registration.RegistrationRepository.Rows;
import org.homeroom.school.SchoolId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Registrations as they are once their family and their slot are locked, so that nobody else changes them or the room
 * there is before the transaction ends. Everybody locks the family first, then slots, and registrations after: so nobody
 * waits in a circle.
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
        return registrations.findRows(code.value()).flatMap(rows -> {
            lock(rows, new SlotId(rows.slot()));
            return found(code, rows);
        });
    }

    Optional<Registration> find(RegistrationId id, SchoolId school) {
        return registrations.findRows(id.value(), school.value()).flatMap(rows -> {
            lock(rows, new SlotId(rows.slot()));
            return found(id, school, rows);
        });
    }

    /** With the slot it is to move to locked, too, if there is such a slot. */
    Optional<Registration> find(RegistrationCode code, SlotId to) {
        return registrations.findRows(code.value()).flatMap(rows -> {
            lock(rows, to);
            return found(code, rows);
        });
    }

    Optional<Registration> find(RegistrationId id, SchoolId school, SlotId to) {
        return registrations.findRows(id.value(), school.value()).flatMap(rows -> {
            lock(rows, to);
            return found(id, school, rows);
        });
    }

    private void lock(Rows rows, SlotId other) {
        families.lock(new FamilyId(rows.family()));
        places.lock(new SlotId(rows.slot()), other);
    }

    private Optional<Registration> found(RegistrationCode code, Rows rows) {
        return registrations.findByCode(code.value()).map(found -> checked(found, rows));
    }

    private Optional<Registration> found(RegistrationId id, SchoolId school, Rows rows) {
        return registrations.findByIdAndSchoolId(id.value(), school.value()).map(found -> checked(found, rows));
    }

    private static Registration checked(Registration found, Rows rows) {
        if (!found.slot().value().equals(rows.slot())) {
            throw new ConcurrencyFailureException("it moved away while its slot was being locked");
        }
        return found;
    }
}

package org.homeroom.interpreting;

import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotPlaces;
import org.homeroom.event.SlotSummary;
import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Component;

/** The rows of jobs. Whoever writes about a job opens it first and holds its lock until the transaction ends. */
@Component
class Jobs {

    private final JobRepository rows;
    private final EventCatalogue catalogue;
    private final SlotPlaces places;
    private final CurrentStaff staff;

    Jobs(JobRepository rows, EventCatalogue catalogue, SlotPlaces places, CurrentStaff staff) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.places = places;
        this.staff = staff;
    }

    JobEntity open(JobKey key, SchoolId school) {
        var language = key.language();
        rows.open(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                school.value(),
                key.slot().value(),
                language.code(),
                language.signed());
        return rows.lock(key.slot().value(), language.code(), language.signed()).orElseThrow();
    }

    /** A slot of the school of whoever is signed in. */
    Optional<SlotSummary> ownSlot(SlotId slot) {
        return catalogue
                .findSlot(slot)
                .filter(found -> found.school().equals(staff.get().school()));
    }

    /** The same, its times fixed until the transaction ends; for who writes them down. Lock it before all else. */
    Optional<SlotSummary> lockOwnSlot(SlotId slot) {
        places.lock(slot);
        return ownSlot(slot);
    }
}

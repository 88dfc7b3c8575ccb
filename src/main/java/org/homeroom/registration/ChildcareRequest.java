package org.homeroom.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.homeroom.event.AgeBand;
import org.homeroom.family.PersonId;

/** One child's place in childcare, and what its carer has to know. */
@Embeddable
record ChildcareRequest(
        UUID childId, @Enumerated(EnumType.STRING) AgeBand band, String allergies, String needs) {

    PersonId child() {
        return new PersonId(childId);
    }
}

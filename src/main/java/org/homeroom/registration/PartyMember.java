package org.homeroom.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.homeroom.family.PersonId;

@Embeddable
record PartyMember(
        UUID personId, @Enumerated(EnumType.STRING) Kind kind) {

    enum Kind {
        ADULT,
        CHILD
    }

    PersonId person() {
        return new PersonId(personId);
    }
}

package org.homeroom.evening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationId;

/** That a family was thanked, or left no address, or wants no letters: in any case it is not looked at again. */
@Entity
@Table(name = "evening_thanks")
class Thanked {

    @Id
    private UUID registrationId;

    private UUID slotId;
    private boolean lettered;
    private Instant thankedAt;

    Thanked(RegistrationId registration, SlotId slot, boolean lettered, Instant now) {
        this.registrationId = registration.value();
        this.slotId = slot.value();
        this.lettered = lettered;
        this.thankedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Thanked() {}

    RegistrationId registration() {
        return new RegistrationId(registrationId);
    }
}

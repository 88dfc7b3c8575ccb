package org.homeroom.door;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/** The line of a family on the printed lists of a slot. */
@Entity
@Immutable
@Table(name = "paper_line")
class PaperLine {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID slotId;
    private int lineNumber;
    private UUID registrationId;

    PaperLine(SlotId slot, int number, RegistrationId registration) {
        this.slotId = slot.value();
        this.lineNumber = number;
        this.registrationId = registration.value();
    }

    @SuppressWarnings("NullAway.Init")
    protected PaperLine() {}

    int number() {
        return lineNumber;
    }

    RegistrationId registration() {
        return new RegistrationId(registrationId);
    }
}

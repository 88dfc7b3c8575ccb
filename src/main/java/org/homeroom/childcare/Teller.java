package org.homeroom.childcare;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.homeroom.account.AccountId;
import org.homeroom.account.Staff;
import org.jspecify.annotations.Nullable;

/**
 * Who said what happened in a room.
 *
 * @param accountId who answers for it
 * @param deviceId the phone; null where staff said it themselves
 * @param name what the phone is called, or the person of staff
 */
@Embeddable
record Teller(
        UUID accountId,
        @Nullable UUID deviceId,
        @Column(name = "device_name") String name) {

    static Teller phone(RoomPhone phone, AccountId by) {
        return new Teller(by.value(), phone.id(), phone.name());
    }

    static Teller staff(Staff person) {
        return new Teller(person.id().value(), null, person.name());
    }

    boolean isStaff() {
        return deviceId == null;
    }
}

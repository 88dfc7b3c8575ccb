package org.homeroom.attendance;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.RegistrationOrigin;
import org.homeroom.registration.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * One person of one registration at one date.
 *
 * @param session the number of the date, from 1
 * @param age of a child; null when nobody told it
 * @param childcare where a child is cared for
 * @param interpreters languages the family asks for, as ISO 639-3
 * @param arrivedAt null when this person has not come, or was checked in by mistake
 */
record AttendanceRow(
        SlotId slot,
        int session,
        RegistrationState state,
        RegistrationOrigin origin,
        Role role,
        String name,
        @Nullable Integer age,
        Locale language,
        @Nullable AgeBand childcare,
        Set<String> interpreters,
        Set<AccessNeed> accessNeeds,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Instant arrivedAt) {

    HeldDate date() {
        return new HeldDate(slot, session);
    }

    enum Role {
        ADULT,
        CHILD
    }
}

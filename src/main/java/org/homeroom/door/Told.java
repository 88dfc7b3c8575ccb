package org.homeroom.door;

import java.time.Instant;
import java.util.Set;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/**
 * What a door says of people of one family.
 *
 * @param session which of the slot's dates, from 1
 * @param at when it happened
 * @param key made once per tap or fact, unique for each person
 * @param undoes the key of the arrival that is taken back; null for all that was known
 * @param device null for a page of the staff's own
 * @param onPaper whether it was typed in from a list on paper
 */
record Told(
        CheckIn.Kind kind,
        SlotSummary slot,
        int session,
        RegistrationId registration,
        Set<PersonId> people,
        Instant at,
        String key,
        @Nullable String undoes,
        @Nullable DeviceId device,
        boolean onPaper) {

    Told {
        people = Set.copyOf(people);
    }
}

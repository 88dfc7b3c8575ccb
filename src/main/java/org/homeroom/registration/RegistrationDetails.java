package org.homeroom.registration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeroom.event.SlotId;
import org.homeroom.family.Household;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its family and the staff who look after the event see it.
 *
 * @param position in the waiting list, 1 for who is next; null when not waiting
 * @param undoUntil until when a cancellation can be taken back; null when the family did not cancel
 */
public record RegistrationDetails(
        RegistrationId id,
        RegistrationCode code,
        String shortCode,
        RegistrationState state,
        RegistrationOrigin origin,
        SlotId slot,
        Household household,
        List<PartyPerson> people,
        Wishes wishes,
        Instant createdAt,
        @Nullable Integer position,
        @Nullable Instant undoUntil,
        int calendarSequence) {

    public List<PartyPerson.Adult> adults() {
        return people.stream()
                .filter(PartyPerson.Adult.class::isInstance)
                .map(PartyPerson.Adult.class::cast)
                .toList();
    }

    public List<PartyPerson.Child> children() {
        return people.stream()
                .filter(PartyPerson.Child.class::isInstance)
                .map(PartyPerson.Child.class::cast)
                .toList();
    }

    /** The language letters to this party are written in. */
    public Locale language() {
        return adults().isEmpty() ? household.language() : adults().getFirst().language();
    }

    public OptionalInt waitingPosition() {
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    public Optional<Instant> cancellationUndoUntil() {
        return Optional.ofNullable(undoUntil);
    }

    public boolean isCancelled() {
        return state == RegistrationState.CANCELLED;
    }
}

package org.homeroom.registration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeroom.event.SlotId;
import org.homeroom.family.Household;
import org.homeroom.family.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its family and the staff who look after the event see it.
 *
 * @param waitingSince when it joined the line; null when it does not wait, and did not when it was cancelled
 * @param position in the waiting list, 1 for who is next; null when not waiting
 * @param offerUntil until when the places it was offered are kept for it; null when it has no offer
 * @param ending why it is cancelled; null when it is not
 * @param aboutChild the child an appointment is about, who need not come; null when it is about none in particular
 * @param undoUntil until when a cancellation can be taken back; null when the family did not cancel
 * @param companion the other part of the family, when some found a place and the rest had to wait; or null
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
        @Nullable Instant waitingSince,
        @Nullable Integer position,
        @Nullable Instant offerUntil,
        @Nullable Ending ending,
        @Nullable Instant undoUntil,
        @Nullable RegistrationCode companion,
        int calendarSequence,
        @Nullable PersonId aboutChild) {

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

    /** The first name of the child an appointment is about. */
    public Optional<String> about() {
        return Optional.ofNullable(aboutChild)
                .map(child -> household.child(child).firstName());
    }

    public Optional<Instant> waitsSince() {
        return Optional.ofNullable(waitingSince);
    }

    public Optional<Instant> cancellationUndoUntil() {
        return Optional.ofNullable(undoUntil);
    }

    public Optional<Instant> offeredUntil() {
        return Optional.ofNullable(offerUntil);
    }

    public Optional<Ending> endedBecause() {
        return Optional.ofNullable(ending);
    }

    public Optional<RegistrationCode> otherPart() {
        return Optional.ofNullable(companion);
    }

    public boolean isCancelled() {
        return state == RegistrationState.CANCELLED;
    }
}

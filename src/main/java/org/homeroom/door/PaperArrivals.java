package org.homeroom.door;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeroom.door.Arrivals.Found;
import org.homeroom.door.FactAnswer.Note;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.family.PersonId;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.Refusal;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down whom paper names, within the hours of the door. */
@Component
class PaperArrivals {

    private final PaperBook book;
    private final Arrivals arrivals;
    private final Clock clock;

    PaperArrivals(PaperBook book, Arrivals arrivals, Clock clock) {
        this.book = book;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** Told again under the same key, it is answered again. */
    PaperAnswer once(Evening evening, UUID key, Supplier<PaperAnswer> first) {
        return book.under(evening, key)
                .<PaperAnswer>map(entry -> new PaperAnswer.Entered(entry, null))
                .orElseGet(first);
    }

    /** @param people none for all */
    PaperAnswer of(Evening evening, RegistrationId family, Set<PersonId> people, Instant at, UUID key) {
        if (isWrong(evening, at)) {
            return new PaperAnswer.WrongTime();
        }
        var fact = new Fact.Arrived(key, at, evening.slot().id(), new Fact.Whom.Listed(family), people);
        return written(
                evening,
                arrivals.expected(fact).<Found>map(found -> found).orElseGet(() -> arrivals.listed(fact, family)),
                at,
                key);
    }

    /** All of it, unless it waits for a place: then that is asked first. */
    PaperAnswer all(Evening evening, DoorParty family, Instant at, UUID key) {
        return family.hasPlace() || family.areAllHere()
                ? of(evening, family.id(), Set.of(), at, key)
                : new PaperAnswer.Waiting(family.entry());
    }

    /** A family that nobody expected. */
    PaperAnswer walkIn(Evening evening, WalkIn family, Instant at, UUID key) {
        return isWrong(evening, at)
                ? new PaperAnswer.WrongTime()
                : written(evening, arrivals.walkIn(evening.slot().id(), family), at, key);
    }

    private PaperAnswer written(Evening evening, Found found, Instant at, UUID key) {
        return switch (found) {
            case Found.Family(var entry, var people, var note) -> written(evening, entry, people, note, at, key);
            case Found.Refused refused -> new PaperAnswer.Refused(Refusal.UNKNOWN);
            case Found.TooOften often -> new PaperAnswer.TooOften();
            case Found.NotNow notNow -> new PaperAnswer.Refused(Refusal.CANCELLED);
        };
    }

    /**
     * Of those who are in already nothing is written: the time on paper is often only the slot's start, and would pass
     * for an earlier arrival than the one a door saw.
     */
    private PaperAnswer written(
            Evening evening, DoorEntry entry, Set<PersonId> people, @Nullable Note note, Instant at, UUID key) {
        var presence = book.presence(evening, entry.id());
        var missing = new HashSet<>(people);
        missing.removeIf(presence::isHere);
        return missing.isEmpty()
                ? new PaperAnswer.AlreadyIn(new DoorParty(entry, presence.since()))
                : new PaperAnswer.Entered(book.arrived(evening, entry, missing, at, key), note);
    }

    private boolean isWrong(Evening evening, Instant at) {
        return at.isBefore(evening.opensAt()) || at.isAfter(latest(evening));
    }

    /** No arrival was later. */
    Instant latest(Evening evening) {
        var now = clock.instant();
        return evening.closesAt().isBefore(now) ? evening.closesAt() : now;
    }
}

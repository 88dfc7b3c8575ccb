package org.homeroom.door;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.family.PersonId;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationId;

/** A family at the door: who is expected, and who of them is here since when. */
public record DoorParty(DoorEntry entry, Map<PersonId, Instant> arrivals) {

    public DoorParty {
        arrivals = Map.copyOf(arrivals);
    }

    public RegistrationId id() {
        return entry.id();
    }

    public boolean isHere(PersonId person) {
        return arrivals.containsKey(person);
    }

    public boolean areAllHere() {
        return entry.people().stream().allMatch(person -> isHere(person.id()));
    }

    public Set<PersonId> missing() {
        return everyone().stream().filter(person -> !isHere(person)).collect(Collectors.toSet());
    }

    public Set<PersonId> everyone() {
        return entry.people().stream().map(PartyPerson::id).collect(Collectors.toSet());
    }

    /** When the first of them came. */
    public Optional<Instant> since() {
        return arrivals.values().stream().min(Comparator.naturalOrder());
    }

    /** Whether they hold a place here and may simply come in. */
    public boolean hasPlace() {
        return entry.state().holdsPlaces();
    }
}

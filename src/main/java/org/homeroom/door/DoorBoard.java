package org.homeroom.door;

import java.util.List;
import java.util.Optional;
import org.homeroom.registration.RegistrationId;

/** A slot's door as it stands: who is expected or waiting, who is here, and the counters. */
public record DoorBoard(DoorSlot door, DoorCounts counts, List<DoorParty> parties) {

    public Optional<DoorParty> party(RegistrationId id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }
}

package org.homeroom.door;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/** What happened at a door, as the device there wrote it down: never changed, and told until it was heard. */
public sealed interface Fact {

    /** Made by the device. */
    UUID id();

    /** By the device's clock. */
    Instant at();

    SlotId slot();

    default String key() {
        return id().toString();
    }

    /** A family by what the device knows of it: its id, or the code that was scanned. */
    sealed interface Whom {

        record Listed(RegistrationId id) implements Whom {}

        record Scanned(RegistrationCode code) implements Whom {}
    }

    /** @param people none for all of the family */
    record Arrived(UUID id, Instant at, SlotId slot, Whom whom, Set<PersonId> people) implements Fact {

        public Arrived {
            people = Set.copyOf(people);
        }
    }

    /**
     * @param undoes the key of the one that is taken back
     * @param registration null when the device did not know it
     * @param people none for all it was about
     */
    record Undone(
            UUID id,
            Instant at,
            SlotId slot,
            String undoes,
            @Nullable RegistrationId registration,
            Set<PersonId> people)
            implements Fact {

        public Undone {
            people = Set.copyOf(people);
        }

        Optional<RegistrationId> family() {
            return Optional.ofNullable(registration);
        }
    }

    record WalkedIn(UUID id, Instant at, SlotId slot, WalkIn family) implements Fact {}
}

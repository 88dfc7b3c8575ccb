package org.homeroom.registration;

import java.util.Locale;
import java.util.Optional;
import org.homeroom.event.AgeBand;
import org.homeroom.family.PersonId;
import org.jspecify.annotations.Nullable;

/** Someone who comes. */
public sealed interface PartyPerson {

    PersonId id();

    String name();

    record Adult(PersonId id, String name, Locale language) implements PartyPerson {}

    /**
     * @param age in years; {@link org.homeroom.family.NewChild#AGE_UNKNOWN} for one who was only counted at the door
     * @param band where the child is cared for; null when it stays with its family, and so long as it waits for a place
     * @param care what its carer has to know; null when nobody asked for childcare
     */
    record Child(
            PersonId id, String name, int age, @Nullable AgeBand band, Newcomer.@Nullable Care care)
            implements PartyPerson {

        public Optional<AgeBand> childcare() {
            return Optional.ofNullable(band);
        }

        /** Whether its family comes without childcare for now, and is told when there is some. */
        public boolean waitsForCare() {
            return band == null && care != null;
        }

        public Optional<Newcomer.Care> wantedCare() {
            return Optional.ofNullable(care);
        }
    }
}

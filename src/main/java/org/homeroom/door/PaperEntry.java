package org.homeroom.door;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;
import org.jspecify.annotations.Nullable;

/**
 * People of one family, typed in from paper at one time.
 *
 * @param key by which it is taken back
 * @param number the family's on the printed lists; null when it is on none
 * @param people who came
 * @param at the time on paper
 */
public record PaperEntry(UUID key, @Nullable Integer number, DoorEntry family, List<PartyPerson> people, Instant at) {

    public PaperEntry {
        people = List.copyOf(people);
    }

    public boolean isWhole() {
        return people.size() == family.people().size();
    }
}

package org.homeroom.registration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeroom.event.Room;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Need.Fit;

/** Parts a family of which not all fit: as many as do, an adult first, in the family's own order. */
final class Splitting {

    private Splitting() {}

    /** Those who come now; empty when not even one adult fits. */
    static Optional<Party> those(Party party, List<PersonId> order, Room room, boolean childcareMayFollow) {
        var first = order.stream().filter(party::isAdult).findFirst();
        if (first.isEmpty() || !fits(party.only(Set.of(first.get())), room, childcareMayFollow)) {
            return Optional.empty();
        }
        var coming = new LinkedHashSet<PersonId>(Set.of(first.get()));
        for (var person : order) {
            var more = new LinkedHashSet<>(coming);
            if (more.add(person) && fits(party.only(more), room, childcareMayFollow)) {
                coming.add(person);
            }
        }
        return Optional.of(party.only(coming));
    }

    private static boolean fits(Party some, Room room, boolean childcareMayFollow) {
        return some.need(childcareMayFollow).in(room) == Fit.FITS;
    }
}

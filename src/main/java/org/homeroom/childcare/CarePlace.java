package org.homeroom.childcare;

import java.util.List;
import java.util.function.Predicate;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * Where a child has its place, as seen from one of the slot’s rooms.
 *
 * @param expected whether it is in this room
 * @param elsewhere the other one that has it; null where there is none
 * @param waiting whether childcare was asked for, and it has none
 * @param unplaced whether it has one, but no open room takes it
 */
record CarePlace(boolean expected, RoomsThere.@Nullable Room elsewhere, boolean waiting, boolean unplaced) {

    static CarePlace of(
            PartyPerson.Child child, RegistrationDetails party, RoomsThere.Room room, List<RoomsThere.Room> open) {
        boolean holds = party.state().holdsPlaces() && child.childcare().isPresent();
        Predicate<RoomsThere.Room> itsOwn =
                each -> holds && each.takes(child.childcare().orElseThrow());
        boolean expected = itsOwn.test(room);
        return new CarePlace(
                expected,
                open.stream()
                        .filter(other -> !expected && itsOwn.test(other))
                        .findFirst()
                        .orElse(null),
                !holds
                        && party.state() != RegistrationState.CANCELLED
                        && child.wantedCare().isPresent(),
                holds && open.stream().noneMatch(itsOwn));
    }

    /** Whether this room is likely to have the child, and so has to know more of it. */
    boolean isOurs() {
        return expected || waiting || unplaced;
    }
}

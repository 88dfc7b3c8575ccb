package org.homeroom.door;

import java.util.List;
import org.homeroom.registration.PartyPerson;

/** People, not families; those on the waiting list count only once they are here. */
public record DoorCounts(int here, int expected, int inChildcare, int placesLeft) {

    static DoorCounts of(List<DoorParty> parties, int placesLeft) {
        int here = 0;
        int expected = 0;
        int inChildcare = 0;
        for (var party : parties) {
            expected += party.hasPlace() ? party.entry().people().size() : 0;
            for (var person : party.entry().people()) {
                boolean isHere = party.isHere(person.id());
                here += isHere ? 1 : 0;
                inChildcare += isHere && isInChildcare(person) ? 1 : 0;
            }
        }
        return new DoorCounts(here, expected, inChildcare, placesLeft);
    }

    private static boolean isInChildcare(PartyPerson person) {
        return switch (person) {
            case PartyPerson.Adult adult -> false;
            case PartyPerson.Child child -> child.childcare().isPresent();
        };
    }
}

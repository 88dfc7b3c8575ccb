package org.homeroom.door;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeroom.family.PersonId;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.Refusal;

/** What the door answers. */
public sealed interface DoorResult {

    /** The families it is about, if they belong to this slot. */
    default List<DoorParty> parties() {
        return List.of();
    }

    /** Families that a name fits, those still missing first; at most {@link Door#MOST_FOUND}. */
    record People(List<DoorParty> parties) implements DoorResult {

        public People {
            parties = List.copyOf(parties);
        }
    }

    /** No family that is expected has such a name. */
    record Nobody() implements DoorResult {}

    /** The code of a family that has a place here and is not all in yet. */
    record Expected(DoorParty party) implements DoorResult {

        @Override
        public List<DoorParty> parties() {
            return List.of(party);
        }
    }

    /** All of the family are in already. */
    record AlreadyHere(DoorParty party, Instant since) implements DoorResult {

        @Override
        public List<DoorParty> parties() {
            return List.of(party);
        }
    }

    /** On the waiting list of this slot. */
    record Waiting(DoorParty party, int placesLeft) implements DoorResult {

        @Override
        public List<DoorParty> parties() {
            return List.of(party);
        }
    }

    /** Registered, but for another slot of the school. */
    record OtherSlot(DoorEntry entry, DoorSlot there, int placesLeft) implements DoorResult {}

    /** Was cancelled. */
    record Cancelled(DoorEntry entry, int placesLeft) implements DoorResult {}

    /** No registration of this school has the code. */
    record UnknownCode() implements DoorResult {}

    /** Too many short codes were tried. */
    record TooOften() implements DoorResult {}

    /**
     * They are in.
     *
     * @param now who came in with this tap
     * @param crowded whether more people have come than there are places for
     */
    record Arrived(DoorParty party, Set<PersonId> now, boolean crowded) implements DoorResult {

        public Arrived {
            now = Set.copyOf(now);
        }

        @Override
        public List<DoorParty> parties() {
            return List.of(party);
        }
    }

    /** They are out again. */
    record Undone(DoorParty party) implements DoorResult {

        @Override
        public List<DoorParty> parties() {
            return List.of(party);
        }
    }

    /** Not let in: no place is free. One may let them in though. */
    record Full(DoorEntry entry) implements DoorResult {}

    /** Not let in: no childcare place is free for their children. One may let them in without. */
    record ChildcareFull(DoorEntry entry) implements DoorResult {}

    /** Not let in, for a reason nobody at the door can change. */
    record Refused(Refusal reason) implements DoorResult {}

    /** This door is not, or no longer, open to the one who asks. */
    record Closed() implements DoorResult {}
}

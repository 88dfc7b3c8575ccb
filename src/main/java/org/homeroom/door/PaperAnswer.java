package org.homeroom.door;

import java.util.List;
import org.homeroom.door.FactAnswer.Note;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of a line on paper that was typed in. */
public sealed interface PaperAnswer {

    /** Written down. */
    record Entered(PaperEntry entry, @Nullable Note note) implements PaperAnswer {}

    /** All who were named are in already, by a door or by paper: nothing was written down. */
    record AlreadyIn(DoorParty party) implements PaperAnswer {}

    /** What was typed fits these; at most {@link Door#MOST_FOUND}. */
    record Several(List<DoorParty> parties) implements PaperAnswer {

        public Several {
            parties = List.copyOf(parties);
        }
    }

    /** On the waiting list: to be given a place only if somebody says so. */
    record Waiting(DoorEntry entry) implements PaperAnswer {}

    /** Registered, but not for this: to be let in only if somebody says so. */
    record NotExpected(DoorEntry entry, DoorSlot where) implements PaperAnswer {}

    /** Was cancelled: to be let in only if somebody says so. */
    record Cancelled(DoorEntry entry) implements PaperAnswer {}

    /** Nobody has such a name, number or code. */
    record Nobody() implements PaperAnswer {}

    /** Too many codes were tried that nobody has. */
    record TooOften() implements PaperAnswer {}

    /** A time before the door opened, after it closed, or still to come. */
    record WrongTime() implements PaperAnswer {}

    /** Nothing can be written down for them. */
    record Refused(Refusal reason) implements PaperAnswer {}

    /** Paper of this date is not, or no longer, typed in by the one who asks. */
    record Closed() implements PaperAnswer {}
}

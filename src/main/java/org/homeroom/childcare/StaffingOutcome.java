package org.homeroom.childcare;

import org.homeroom.event.SlotId;

/** How the wish to change who cares where ended. All but the first changed nothing. */
public sealed interface StaffingOutcome {

    record Done() implements StaffingOutcome {}

    /** Another room of the slot takes some of these ages; a child could not know which is its own. */
    record AgesTaken(String room, int fromAge, int toAge) implements StaffingOutcome {}

    /** The carer is with other children at that time. */
    record Busy(SlotId elsewhere) implements StaffingOutcome {}

    /** The carer has been let go meanwhile. */
    record NotACarer() implements StaffingOutcome {}

    /** The room was closed meanwhile. */
    record NoSuchRoom() implements StaffingOutcome {}

    /** The slot was cancelled or is over: what was, stays on record. */
    record Over() implements StaffingOutcome {}
}

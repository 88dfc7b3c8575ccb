package org.homeroom.childcare;

import java.util.List;
import org.homeroom.event.SlotId;

/** How the wish to let a carer go ended. */
public sealed interface Retirement {

    record Retired() implements Retirement {}

    /** Children count on this person: first somebody else takes over, or nobody, which staff then see. */
    record StillAssigned(List<SlotId> slots) implements Retirement {

        public StillAssigned {
            slots = List.copyOf(slots);
        }
    }
}

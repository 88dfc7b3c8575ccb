package org.homeroom.registration;

import java.util.List;
import java.util.Set;
import org.homeroom.event.SlotId;

/** How a wish for several appointments ended. */
public sealed interface VisitsOutcome {

    /** @param codes one for each visit, in the order of the wish */
    record Booked(List<RegistrationCode> codes) implements VisitsOutcome {

        public Booked {
            codes = List.copyOf(codes);
        }
    }

    /** Nothing was booked: another family was faster at these, or they closed meanwhile. */
    record Gone(Set<SlotId> slots) implements VisitsOutcome {

        public Gone {
            slots = Set.copyOf(slots);
        }
    }

    /** Nothing was booked: the family cannot keep these in time, with each other or with what it has already. */
    record Clashing(Set<SlotId> slots) implements VisitsOutcome {

        public Clashing {
            slots = Set.copyOf(slots);
        }
    }

    /** Nothing was booked. */
    record Refused(Refusal reason) implements VisitsOutcome {}
}

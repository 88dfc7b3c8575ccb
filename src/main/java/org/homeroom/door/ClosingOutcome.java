package org.homeroom.door;

import java.time.Instant;
import java.util.List;

/** What came of closing a door for good. */
public sealed interface ClosingOutcome {

    record Closed(Instant at) implements ClosingOutcome {}

    /** Nobody goes home while these are in a childcare room. */
    record ChildrenInside(List<String> names) implements ClosingOutcome {

        public ChildrenInside {
            names = List.copyOf(names);
        }
    }

    /** These phones may hold what they have not sent; they may still hand it in after the closing. */
    record Unsent(List<DoorPhones.Phone> phones) implements ClosingOutcome {

        public Unsent {
            phones = List.copyOf(phones);
        }
    }

    /** The event has not begun, or the door is not open any more. */
    record NotNow() implements ClosingOutcome {}
}

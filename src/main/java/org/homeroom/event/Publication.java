package org.homeroom.event;

import java.util.Set;

/** How the wish to publish an event ended. */
public sealed interface Publication {

    record Published() implements Publication {}

    /** Families could do nothing with it yet. */
    record NotYet(Set<Gap> gaps) implements Publication {

        public NotYet {
            gaps = Set.copyOf(gaps);
        }
    }

    /** What a family would miss. */
    enum Gap {
        /** No time to come at that is still ahead. */
        TIME,
        /** The sentence under the title, in the language the event was first written in. */
        SUMMARY,
        /** What will be done, in that language. */
        DESCRIPTION
    }
}

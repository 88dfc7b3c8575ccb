package org.homeroom.childcare;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a fact of a room. */
public sealed interface RoomFactAnswer {

    UUID id();

    /** It is written down. */
    record Accepted(UUID id, @Nullable HandOverNote note) implements RoomFactAnswer {}

    /** It had been before. */
    record Known(UUID id, @Nullable HandOverNote note) implements RoomFactAnswer {}

    /** It will never be written down. */
    record Refused(UUID id, Why why) implements RoomFactAnswer {

        public enum Why {
            MALFORMED,
            UNKNOWN_CHILD,
            CHILDREN_INSIDE
        }
    }

    /** Not now; to be told again. */
    record Later(UUID id, Why why) implements RoomFactAnswer {

        public enum Why {
            BUSY,
            UNKNOWN_FACT
        }
    }
}

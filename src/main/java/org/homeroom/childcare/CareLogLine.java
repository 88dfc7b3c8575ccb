package org.homeroom.childcare;

import java.time.Instant;

/** One line of what an auditor asks for: who cared for how many, and when that changed. */
public sealed interface CareLogLine {

    Instant at();

    RoomName room();

    record Came(Instant at, RoomName room, String carer) implements CareLogLine {}

    record Left(Instant at, RoomName room, String carer) implements CareLogLine {}

    /**
     * @param perCarer most children for each carer
     * @param children who had been promised a place then
     */
    record Reckoned(Instant at, RoomName room, int carers, int perCarer, int places, int children)
            implements CareLogLine {}

    /** @param name may be empty; its ages then stand for it */
    record RoomName(String name, int fromAge, int toAge) {

        static RoomName of(CareRoom room) {
            return new RoomName(room.name(), room.fromAge(), room.toAge());
        }
    }
}

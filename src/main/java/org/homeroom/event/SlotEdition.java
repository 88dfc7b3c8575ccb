package org.homeroom.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.SortedMap;
import org.homeroom.school.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * How a slot stands, in the fewest words.
 *
 * @param versions of all that is told of it beside its counters
 * @param rooms where children are cared for, by band, with what is taken of them
 */
record SlotEdition(
        SlotId slot,
        Versions versions,
        int capacity,
        int taken,
        int waiting,
        SortedMap<AgeBand, ChildcarePlaces> rooms) {

    /** Of the rows that a slot and its event are read from; equal only as long as none of them was written. */
    record Versions(int slot, int event, int school, int place, boolean childcareStaffed) {}

    SlotEdition with(SortedMap<AgeBand, ChildcarePlaces> rooms) {
        return new SlotEdition(slot, versions, capacity, taken, waiting, rooms);
    }

    /** As a query gives it, once for each of its rooms, and once if it has none. */
    record Row(SlotEdition withoutRooms, @Nullable ChildcarePlaces room) {

        static Row of(ResultSet row, int number) throws SQLException {
            var edition = new SlotEdition(
                    new SlotId(Uuids.of(row.getBytes("id"))),
                    new Versions(
                            row.getInt("slot_version"),
                            row.getInt("event_version"),
                            row.getInt("school_version"),
                            row.getInt("place_version"),
                            row.getBoolean("childcare_staffed")),
                    row.getInt("capacity"),
                    row.getInt("taken"),
                    row.getInt("waiting"),
                    Collections.emptySortedMap());
            int from = row.getInt("from_age");
            return new Row(
                    edition,
                    row.wasNull()
                            ? null
                            : new ChildcarePlaces(
                                    from, row.getInt("to_age"), row.getInt("room_places"), row.getInt("room_taken")));
        }
    }
}

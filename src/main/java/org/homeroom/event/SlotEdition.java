package org.homeroom.event;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How a slot stands, in the fewest words.
 *
 * @param versions of all that is told of it beside its counters
 */
record SlotEdition(SlotId slot, Versions versions, int capacity, int taken, int waiting) {

    /** Of the rows that a slot and its event are read from; equal only as long as none of them was written. */
    record Versions(int slot, int event, int school, int place, boolean childcareStaffed) {}

    static SlotEdition of(ResultSet row, int number) throws SQLException {
        return new SlotEdition(
                new SlotId(Uuids.of(row.getBytes("id"))),
                new Versions(
                        row.getInt("slot_version"),
                        row.getInt("event_version"),
                        row.getInt("school_version"),
                        row.getInt("place_version"),
                        row.getBoolean("childcare_staffed")),
                row.getInt("capacity"),
                row.getInt("taken"),
                row.getInt("waiting"));
    }
}

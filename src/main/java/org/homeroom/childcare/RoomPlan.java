package org.homeroom.childcare;

import org.homeroom.event.AgeBand;

/**
 * A room as staff plan it.
 *
 * @param name as it stands on its door; may be empty, its ages then stand for it
 * @param youngest the first of the age bands it takes
 * @param oldest the last of them
 * @param roomFor how many children it holds, however many carers there are
 */
public record RoomPlan(String name, AgeBand youngest, AgeBand oldest, int roomFor) {

    public static final int NAME_LENGTH = 100;
    public static final int ROOM_FOR_MOST = 500;

    public RoomPlan {
        if (name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("name too long");
        }
        if (youngest.compareTo(oldest) > 0) {
            throw new IllegalArgumentException("a room's ages go upwards");
        }
        if (roomFor < 1 || roomFor > ROOM_FOR_MOST) {
            throw new IllegalArgumentException("a room holds 1 to " + ROOM_FOR_MOST);
        }
    }
}

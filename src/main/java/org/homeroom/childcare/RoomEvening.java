package org.homeroom.childcare;

import org.homeroom.event.SlotId;
import org.homeroom.school.SchoolId;

/**
 * A childcare room on one of the dates of its slot.
 *
 * @param session the date’s number, from 1
 */
public record RoomEvening(SchoolId school, SlotId slot, int session, RoomId room) {}

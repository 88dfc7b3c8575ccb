package org.homeroom.appointment;

import org.homeroom.event.SlotId;
import org.homeroom.event.Stay;

/**
 * A free time for one visit.
 *
 * @param doubtful whether the interpreter the family asks for may not be found by then
 */
record Possibility(SlotId slot, Stay stay, boolean doubtful) {}

package org.homeroom.attendance;

import org.homeroom.event.SlotId;

/** What a date of a slot and the rows of those who came then have in common. */
record HeldDate(SlotId slot, int session) {}

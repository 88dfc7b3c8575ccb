package org.homeroom.childcare;

import org.homeroom.event.SlotId;

/** Something was told of a slot’s childcare rooms, or of who fetches a child there. Published in the transaction that wrote it. */
public record CareChanged(SlotId slot) {}

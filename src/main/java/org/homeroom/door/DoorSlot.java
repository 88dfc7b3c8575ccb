package org.homeroom.door;

import org.homeroom.event.EventTexts;
import org.homeroom.event.SlotSummary;

/** A slot as the door tells of it. */
public record DoorSlot(SlotSummary slot, EventTexts texts) {}

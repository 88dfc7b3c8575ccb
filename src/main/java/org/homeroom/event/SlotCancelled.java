package org.homeroom.event;

/**
 * The school cancelled a slot, alone or with its event. Published in the transaction that did it.
 *
 * @param reason what families are told; may be empty
 */
public record SlotCancelled(SlotId slot, String reason) {}

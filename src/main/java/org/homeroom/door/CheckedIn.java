package org.homeroom.door;

import org.homeroom.event.SlotId;

/**
 * Somebody came to this slot, or was found not to have come. Published in the transaction that wrote it.
 *
 * @param arrived how many came
 */
public record CheckedIn(SlotId slot, int arrived) {}

package org.homeroom.registration;

import org.homeroom.event.SlotId;

/** Someone registered for this slot, changed, moved or cancelled. Published in the transaction that did it. */
public record RegistrationsChanged(SlotId slot) {}

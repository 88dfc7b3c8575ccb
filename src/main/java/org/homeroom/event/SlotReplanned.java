package org.homeroom.event;

/** A slot's time or place changed. Published in the transaction that did it. */
public record SlotReplanned(SlotId slot) {}

package org.homeroom.event;

/**
 * A slot has room it had not: places were given back, or the school made more of them, seats or childcare. Published in
 * the transaction that made the room, by whoever makes it; whoever listens does so after that transaction.
 */
public record PlacesFreed(SlotId slot) {}

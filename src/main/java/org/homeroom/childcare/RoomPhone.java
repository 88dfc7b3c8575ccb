package org.homeroom.childcare;

import java.util.UUID;

/**
 * A phone in a childcare room.
 *
 * @param name what the carer who holds it calls it
 */
public record RoomPhone(UUID id, String name) {}

package org.homeroom.childcare;

import java.util.UUID;

public record RoomId(UUID value) {}

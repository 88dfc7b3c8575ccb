package org.homeroom.event;

import java.util.UUID;

public record EventId(UUID value) {}

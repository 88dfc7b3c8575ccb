package org.homeroom.door;

import java.util.UUID;

public record PassId(UUID value) {}

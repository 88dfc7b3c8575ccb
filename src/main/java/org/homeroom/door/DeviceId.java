package org.homeroom.door;

import java.util.UUID;

public record DeviceId(UUID value) {}

package org.homeroom.school;

import java.util.UUID;

public record PlaceId(UUID value) {}

package org.homeroom.family;

import java.util.UUID;

public record FamilyId(UUID value) {}

package org.homeroom.interpreting;

import java.util.UUID;

public record HeadsetSetId(UUID value) {}

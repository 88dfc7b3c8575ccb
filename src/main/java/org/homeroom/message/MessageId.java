package org.homeroom.message;

import java.util.UUID;

public record MessageId(UUID value) {}

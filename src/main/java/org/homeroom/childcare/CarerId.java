package org.homeroom.childcare;

import java.util.UUID;

public record CarerId(UUID value) {}

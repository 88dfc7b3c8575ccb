package org.homeroom.interpreting;

import java.util.UUID;

public record BookingId(UUID value) {}

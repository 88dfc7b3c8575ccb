package org.homeroom.registration;

import java.util.UUID;

public record RegistrationId(UUID value) {}

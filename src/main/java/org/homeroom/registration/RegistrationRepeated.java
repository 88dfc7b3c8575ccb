package org.homeroom.registration;

/**
 * A family that is registered for something else stood at a door and was let in by a second registration. Published in the
 * transaction that did it.
 */
public record RegistrationRepeated(RegistrationId earlier, RegistrationId second) {}

package org.homeroom.family;

import java.util.UUID;

/** A guardian or a child; the two never share an id. */
public record PersonId(UUID value) {}

package org.homeroom.childcare;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who may, or must not, fetch the children of a registration.
 *
 * @param byStaff whether staff named them, else the family
 */
public record PickUpPerson(UUID id, PickUpKind kind, String name, Instant addedAt, boolean byStaff) {

    public static final int NAME_LENGTH = 180;

    /** More than that is no list one looks through with a child on the arm. */
    public static final int MOST = 12;
}

package org.homeroom.family;

import java.util.List;
import org.homeroom.school.SchoolId;

/** A household as it introduces itself, at least one adult first. */
public record NewFamily(SchoolId school, List<NewGuardian> guardians, List<NewChild> children, Contact contact) {

    public NewFamily {
        guardians = List.copyOf(guardians);
        children = List.copyOf(children);
        if (guardians.isEmpty()) {
            throw new IllegalArgumentException("a family has at least one guardian");
        }
    }
}

package org.homeroom.family;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.homeroom.school.SchoolId;

/** A family as it stands; guardians and children in the order they were named. */
public record Household(
        FamilyId id, SchoolId school, List<GuardianSummary> guardians, List<ChildSummary> children, Contact contact) {

    public record GuardianSummary(PersonId id, String name, Locale language) {}

    public record ChildSummary(PersonId id, String firstName, int age) {}

    /** The language letters to this family are written in: that of the guardian named first. */
    public Locale language() {
        return guardians.getFirst().language();
    }

    public ChildSummary child(PersonId id) {
        return children.stream()
                .filter(child -> child.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
    }
}

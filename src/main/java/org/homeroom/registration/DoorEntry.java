package org.homeroom.registration;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeroom.event.SlotId;

/** As much of a registration as a volunteer at the door needs: no contact, no question, no word of a child's health. */
public record DoorEntry(
        RegistrationId id,
        RegistrationCode code,
        String shortCode,
        RegistrationState state,
        SlotId slot,
        Locale language,
        List<PartyPerson> people,
        List<InterpreterRequest> interpreters,
        Set<AccessNeed> accessNeeds) {

    static DoorEntry of(RegistrationDetails details) {
        return new DoorEntry(
                details.id(),
                details.code(),
                details.shortCode(),
                details.state(),
                details.slot(),
                details.language(),
                details.people().stream().map(DoorEntry::withoutHealth).toList(),
                details.wishes().interpreters(),
                details.wishes().accessNeeds());
    }

    private static PartyPerson withoutHealth(PartyPerson person) {
        return switch (person) {
            case PartyPerson.Adult adult -> adult;
            case PartyPerson.Child child ->
                new PartyPerson.Child(child.id(), child.name(), child.age(), child.band(), null);
        };
    }
}

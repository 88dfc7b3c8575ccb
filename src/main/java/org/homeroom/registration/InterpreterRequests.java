package org.homeroom.registration;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.homeroom.event.SlotId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asks for interpreters, for those who find them; they answer for who may see it. */
@Component
@Transactional(readOnly = true)
public class InterpreterRequests {

    private final RegistrationRepository registrations;
    private final RegistrationReader reader;

    InterpreterRequests(RegistrationRepository registrations, RegistrationReader reader) {
        this.registrations = registrations;
        this.reader = reader;
    }

    /** A language that was asked for at a slot, and by how many families. */
    public record Count(SlotId slot, String language, boolean signed, int families) {}

    /** The registrations that have a place at one of these slots and ask for an interpreter, the earliest first. */
    public List<RegistrationDetails> of(Collection<SlotId> slots) {
        return slots.isEmpty()
                ? List.of()
                : reader.details(registrations.findWithInterpreters(values(slots), RegistrationState.HOLDING_PLACES));
    }

    /** Those that were cancelled just now, so that the family may still take it back. */
    public List<RegistrationDetails> undoable(Collection<SlotId> slots) {
        return slots.isEmpty() ? List.of() : reader.details(registrations.findWithInterpretersToUndo(values(slots)));
    }

    /** How many families with a place ask for each language. */
    public List<Count> count(Collection<SlotId> slots) {
        return slots.isEmpty()
                ? List.of()
                : registrations.countInterpreters(values(slots), RegistrationState.HOLDING_PLACES).stream()
                        .map(row -> new Count(
                                new SlotId((UUID) row[0]),
                                (String) row[1],
                                (Boolean) row[2],
                                ((Number) row[3]).intValue()))
                        .toList();
    }

    private static List<UUID> values(Collection<SlotId> slots) {
        return slots.stream().map(SlotId::value).toList();
    }
}

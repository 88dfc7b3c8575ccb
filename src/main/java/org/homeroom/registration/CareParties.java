package org.homeroom.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.SlotId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All there is to know of families whose children are cared for, for a phone in a childcare room and nobody else without
 * an account: only of its own school. The room answers for which slot it asks of.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + CareParties.AUTHORITY + "')")
public class CareParties {

    /** What a request has that came from a phone in a childcare room, and nothing else has. */
    public static final String AUTHORITY = "ROOM_DEVICE";

    private final RegistrationRepository registrations;
    private final RegistrationReader reader;
    private final CurrentStaff staff;

    CareParties(RegistrationRepository registrations, RegistrationReader reader, CurrentStaff staff) {
        this.registrations = registrations;
        this.reader = reader;
        this.staff = staff;
    }

    /**
     * Everybody who has not cancelled, and these besides, whatever became of them.
     *
     * @param inside of families whose children are there already
     */
    public List<RegistrationDetails> at(SlotId slot, Collection<RegistrationId> inside) {
        var coming = registrations.findBySlotIdInAndStateNot(List.of(slot.value()), RegistrationState.CANCELLED);
        var known = coming.stream().map(Registration::id).toList();
        List<UUID> further = inside.stream()
                .filter(id -> !known.contains(id))
                .map(RegistrationId::value)
                .distinct()
                .toList();
        var besides = further.isEmpty() ? List.<Registration>of() : registrations.findAllById(further);
        return reader.details(Stream.concat(coming.stream(), besides.stream())
                .filter(this::isOwn)
                .toList());
    }

    /** Whatever became of it. */
    public Optional<RegistrationDetails> find(RegistrationId id) {
        return registrations.findById(id.value()).filter(this::isOwn).map(reader::details);
    }

    private boolean isOwn(Registration registration) {
        return registration.school().equals(staff.get().school());
    }
}

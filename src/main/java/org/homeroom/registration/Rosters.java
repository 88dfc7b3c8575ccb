package org.homeroom.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff see and do of their own school's registrations. Ids of another school are as unknown as ones that never
 * were.
 */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class Rosters {

    private final RegistrationRepository registrations;
    private final RegistrationReader reader;
    private final Registrations families;
    private final Bookings bookings;
    private final Attempts attempts;
    private final EventCatalogue catalogue;
    private final CurrentStaff staff;
    private final Audit audit;

    Rosters(
            RegistrationRepository registrations,
            RegistrationReader reader,
            Registrations families,
            Bookings bookings,
            Attempts attempts,
            EventCatalogue catalogue,
            CurrentStaff staff,
            Audit audit) {
        this.registrations = registrations;
        this.reader = reader;
        this.families = families;
        this.bookings = bookings;
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.staff = staff;
        this.audit = audit;
    }

    /** Everyone who registered for a slot, cancelled ones too, in the order they did. */
    @Transactional(readOnly = true)
    public List<RegistrationDetails> roster(SlotId slot) {
        return ownSlot(slot)
                .map(own -> reader.details(registrations.findBySlotIdOrderByCreatedAt(own.value())))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Optional<RegistrationDetails> find(RegistrationId id) {
        return own(id).map(reader::details);
    }

    /** For a family that called or wrote on paper; also after the deadline. */
    public RegistrationOutcome register(RegistrationRequest request) {
        return ownSlot(request.slot())
                .map(own -> families.register(request, RegistrationOrigin.STAFF))
                .orElseGet(() -> new RegistrationOutcome.Refused(Refusal.UNKNOWN));
    }

    public RegistrationOutcome move(RegistrationId id, SlotId to) {
        return onOwn(id, registration -> {
            audit.record("registration.move", registration.shortCode(), to.toString());
            return bookings.move(registration, to, RegistrationOrigin.STAFF);
        });
    }

    /** Cancels for the school, which tells the family why. */
    public RegistrationOutcome cancel(RegistrationId id, String reason) {
        return onOwn(id, registration -> {
            audit.record("registration.cancel", registration.shortCode(), "");
            bookings.cancel(registration, Optional.of(reason));
            return new RegistrationOutcome.Confirmed(registration.code());
        });
    }

    /** What the door needs of those who are expected, waiting ones too. The door answers for who may ask for it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER', 'VOLUNTEER')")
    public List<DoorEntry> expected(Collection<SlotId> slots) {
        var own = slots.stream()
                .flatMap(slot -> ownSlot(slot).stream())
                .map(SlotId::value)
                .toList();
        return reader.details(registrations.findBySlotIdInAndStateNot(own, RegistrationState.CANCELLED)).stream()
                .map(DoorEntry::of)
                .toList();
    }

    /** A family that just came: it gets a seat even where none is left. The door answers for who may ask for it. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER', 'VOLUNTEER')")
    public RegistrationOutcome walkIn(RegistrationRequest request) {
        return ownSlot(request.slot())
                .map(own -> families.register(request, RegistrationOrigin.WALK_IN))
                .orElseGet(() -> new RegistrationOutcome.Refused(Refusal.UNKNOWN));
    }

    private RegistrationOutcome onOwn(RegistrationId id, Function<Registration, RegistrationOutcome> change) {
        return attempts.run(() -> own(id).map(found -> found.state() == RegistrationState.CANCELLED
                        ? new RegistrationOutcome.Refused(Refusal.CANCELLED)
                        : change.apply(found))
                .orElseGet(() -> new RegistrationOutcome.Refused(Refusal.UNKNOWN)));
    }

    private Optional<Registration> own(RegistrationId id) {
        return registrations.findByIdAndSchoolId(
                id.value(), staff.get().school().value());
    }

    private Optional<SlotId> ownSlot(SlotId slot) {
        return catalogue
                .findSlot(slot)
                .filter(found -> found.school().equals(staff.get().school()))
                .map(found -> found.id());
    }
}

package org.homeroom.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.school.SchoolId;
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
    private final Locked locked;
    private final PartyChanges changes;
    private final Moves moves;
    private final Cancellations cancellations;
    private final Offers offers;
    private final LineOrder order;
    private final Attempts attempts;
    private final EventCatalogue catalogue;
    private final CurrentStaff staff;
    private final Audit audit;

    Rosters(
            RegistrationRepository registrations,
            RegistrationReader reader,
            Registrations families,
            Locked locked,
            PartyChanges changes,
            Moves moves,
            Cancellations cancellations,
            Offers offers,
            LineOrder order,
            Attempts attempts,
            EventCatalogue catalogue,
            CurrentStaff staff,
            Audit audit) {
        this.registrations = registrations;
        this.reader = reader;
        this.families = families;
        this.locked = locked;
        this.changes = changes;
        this.moves = moves;
        this.cancellations = cancellations;
        this.offers = offers;
        this.order = order;
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

    /** Those who have a place at any of these slots. */
    @Transactional(readOnly = true)
    public List<RegistrationDetails> holding(Collection<SlotId> slots) {
        var own = slots.stream()
                .flatMap(slot -> ownSlot(slot).stream())
                .map(SlotId::value)
                .toList();
        return reader.details(registrations.findBySlotIdInAndStateNot(own, RegistrationState.CANCELLED)).stream()
                .filter(family -> family.state().holdsPlaces())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<RegistrationDetails> find(RegistrationId id) {
        return own(id).map(reader::details);
    }

    /** Those who wait for a place, who is next first. */
    @Transactional(readOnly = true)
    public List<RegistrationDetails> line(SlotId slot) {
        return ownSlot(slot)
                .map(own -> reader.details(registrations.findLine(own.value())))
                .orElse(List.of());
    }

    /** For a family that called or wrote on paper; also after the deadline. */
    public RegistrationOutcome register(RegistrationRequest request) {
        return ownSlot(request.slot())
                .map(own -> families.register(request, RegistrationOrigin.STAFF, this::recordRegistered))
                .orElseGet(() -> new RegistrationOutcome.Refused(Refusal.UNKNOWN));
    }

    /** Also after the deadline. It overtakes nobody who waits there. */
    public RegistrationOutcome move(RegistrationId id, SlotId to) {
        return attempts.run(() -> locked.find(id, school(), to)
                .map(found -> Registrations.ifOn(found, () -> {
                    audit.record("registration.move", found.shortCode(), to.toString());
                    return moves.move(found, to, Optional.empty(), RegistrationOrigin.STAFF);
                }))
                .orElseGet(() -> new RegistrationOutcome.Refused(Refusal.UNKNOWN)));
    }

    /** Who comes, and what would help; also after the deadline. */
    public RegistrationOutcome change(RegistrationId id, PartyChange change, Wishes wishes, ChildcareWish childcare) {
        return onOwn(id, registration -> {
            record("registration.change", registration);
            return changes.change(registration, change, wishes, Optional.of(childcare), RegistrationOrigin.STAFF);
        });
    }

    /** Cancels for the school, which tells the family why; one that waits leaves the line. */
    public RegistrationOutcome cancel(RegistrationId id, String reason) {
        return onOwn(id, registration -> {
            audit.record(
                    "registration.cancel",
                    registration.shortCode(),
                    registration.slot() + " " + registration.state() + " " + Ending.SCHOOL);
            cancellations.bySchool(registration, reason);
            return new RegistrationOutcome.Confirmed(registration.code());
        });
    }

    /** Offers a place to one that waits, out of turn. There has to be room for it. */
    public RegistrationOutcome offerByHand(RegistrationId id) {
        return onOwn(id, registration -> {
            recordWaiting("registration.offer", registration);
            return offers.offerByHand(registration);
        });
    }

    /** Gives a place to one that waits, out of turn and without asking it. There has to be room for it. */
    public RegistrationOutcome letIn(RegistrationId id) {
        return onOwn(id, registration -> {
            recordWaiting("registration.letIn", registration);
            return offers.letIn(registration);
        });
    }

    /** Takes an offer for a family that said so on the phone. */
    public RegistrationOutcome accept(RegistrationId id) {
        return onOwn(id, registration -> {
            record("registration.accept", registration);
            return offers.accept(registration);
        });
    }

    /**
     * Puts those who wait in another order. Those who are not named keep theirs, behind the named ones.
     *
     * @param reason why, for whoever reads the record; no personal data
     */
    public void reorder(SlotId slot, List<RegistrationId> wanted, String reason) {
        ownSlot(slot)
                .ifPresent(own -> attempts.call(() -> {
                    order.set(own, wanted);
                    audit.record("line.reorder", own.toString(), reason);
                    return true;
                }));
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

    /** The codes that were given out for these slots and hold no more. The door answers for who may ask for it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER', 'VOLUNTEER')")
    public List<RegistrationCode> cancelled(SlotId slot) {
        return ownSlot(slot)
                .map(own -> registrations.findCodes(own.value(), RegistrationState.CANCELLED))
                .orElse(List.of())
                .stream()
                .map(RegistrationCode::new)
                .toList();
    }

    /** A family that just came: it gets a seat even where none is left. The door answers for who may ask for it. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER', 'VOLUNTEER')")
    public RegistrationOutcome walkIn(RegistrationRequest request) {
        return ownSlot(request.slot())
                .map(own -> families.register(request, RegistrationOrigin.WALK_IN))
                .orElseGet(() -> new RegistrationOutcome.Refused(Refusal.UNKNOWN));
    }

    private void recordRegistered(RegistrationOutcome outcome) {
        if (outcome instanceof RegistrationOutcome.Confirmed(var code)) {
            record(code);
        } else if (outcome instanceof RegistrationOutcome.PartlyConfirmed(var code, var waiting, var position)) {
            record(code);
        } else if (outcome instanceof RegistrationOutcome.Waitlisted(var code, var position)) {
            record(code);
        }
    }

    private void record(RegistrationCode code) {
        registrations.findByCode(code.value()).ifPresent(found -> record("registration.register", found));
    }

    private void record(String action, Registration found) {
        audit.record(action, found.shortCode(), found.slot().toString());
    }

    /** What is done again to one that waits no longer changes nothing, and is not written down. */
    private void recordWaiting(String action, Registration found) {
        if (found.state() == RegistrationState.WAITLISTED) {
            record(action, found);
        }
    }

    private RegistrationOutcome onOwn(RegistrationId id, Function<Registration, RegistrationOutcome> change) {
        return attempts.run(() -> locked.find(id, school())
                .map(found -> Registrations.ifOn(found, () -> change.apply(found)))
                .orElseGet(() -> new RegistrationOutcome.Refused(Refusal.UNKNOWN)));
    }

    private Optional<Registration> own(RegistrationId id) {
        return registrations.findByIdAndSchoolId(id.value(), school().value());
    }

    private SchoolId school() {
        return staff.get().school();
    }

    private Optional<SlotId> ownSlot(SlotId slot) {
        return catalogue
                .findSlot(slot)
                .filter(found -> found.school().equals(school()))
                .map(found -> found.id());
    }
}

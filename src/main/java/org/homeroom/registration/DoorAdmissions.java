package org.homeroom.registration;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.FamilyService;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.school.PublicCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Families who stand at a door where they have no place: known by their code, and let in. Only their own school's; the
 * door answers for who may ask.
 */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER', 'VOLUNTEER')")
public class DoorAdmissions {

    private final RegistrationRepository registrations;
    private final RegistrationReader reader;
    private final Locked locked;
    private final Companions companions;
    private final Outcomes outcomes;
    private final Places places;
    private final Letters letters;
    private final Tally tally;
    private final Attempts attempts;
    private final FamilyService families;
    private final EventCatalogue catalogue;
    private final CurrentStaff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoorAdmissions(
            RegistrationRepository registrations,
            RegistrationReader reader,
            Locked locked,
            Companions companions,
            Outcomes outcomes,
            Places places,
            Letters letters,
            Tally tally,
            Attempts attempts,
            FamilyService families,
            EventCatalogue catalogue,
            CurrentStaff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.reader = reader;
        this.locked = locked;
        this.companions = companions;
        this.outcomes = outcomes;
        this.places = places;
        this.letters = letters;
        this.tally = tally;
        this.attempts = attempts;
        this.families = families;
        this.catalogue = catalogue;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param code the one in the family's link or the short one; a cancelled registration is found too */
    @Transactional(readOnly = true)
    public Optional<DoorEntry> read(String code) {
        var school = staff.get().school();
        var found = code.length() == PublicCode.SHORT_LENGTH
                ? registrations.findByShortCodeAndSchoolId(code, school.value())
                : registrations.findByCode(code).filter(other -> other.school().equals(school));
        return found.map(reader::details).map(DoorEntry::of);
    }

    @Transactional(readOnly = true)
    public Optional<DoorEntry> find(RegistrationId id) {
        return own(id).map(reader::details).map(DoorEntry::of);
    }

    /**
     * Gives the family a place at this slot. One that waited here is confirmed; one registered for a coming slot of
     * the same event moves over; for any other, whose registration stands for something else, a second one is made. So it
     * is too when the slot is over: who came on Tuesday keeps the place on Thursday.
     */
    public RegistrationOutcome admit(RegistrationId id, SlotId here, Admittance how) {
        return attempts.run(() -> {
            var registration = locked.find(id, staff.get().school(), here);
            var slot = catalogue
                    .findSlot(here)
                    .filter(found -> found.school().equals(staff.get().school()));
            if (registration.isEmpty() || slot.isEmpty()) {
                return new Refused(Refusal.UNKNOWN);
            }
            return Admission.refusal(slot.get(), RegistrationOrigin.WALK_IN, clock.instant())
                    .<RegistrationOutcome>map(Refused::new)
                    .orElseGet(() -> admit(registration.get(), slot.get(), how));
        });
    }

    private RegistrationOutcome admit(Registration registration, SlotSummary here, Admittance how) {
        boolean isHere = registration.slot().equals(here.id());
        if (isHere && registration.state() == RegistrationState.CONFIRMED) {
            return outcomes.of(registration);
        }
        if (isHere && registration.state() == RegistrationState.OFFERED) {
            registration.moveUp(clock.instant()); // who stands here accepts
            tally.offer(Tally.Offer.ACCEPTED);
            return outcomes.changed(registration);
        }
        boolean theSame =
                registration.state() != RegistrationState.CANCELLED && (isHere || movesOver(registration.slot(), here));
        return theSame ? bringOver(registration, here, how) : repeated(registration, here, how);
    }

    private boolean movesOver(SlotId from, SlotSummary here) {
        return !here.isPast(clock.instant())
                && catalogue
                        .findSlot(from)
                        .filter(slot -> slot.event().equals(here.event()) && !slot.isPast(clock.instant()))
                        .isPresent();
    }

    private RegistrationOutcome bringOver(Registration registration, SlotSummary here, Admittance how) {
        var from = registration.slot();
        if (registration.state().holdsPlaces()) {
            places.free(from, registration.share());
        } else {
            places.leaveLine(from);
        }
        if (!from.equals(here.id())) {
            companions.follow(registration, null);
        }
        registration.bring(party(registration, how));
        registration.moveTo(
                here.id(),
                catalogue.findSlot(from).map(SlotSummary::calendarSequence).orElse(0));
        registration.confirm();
        return seat(registration, here, how).orElseGet(() -> {
            if (!here.isPast(clock.instant())) { // a list on paper is typed in days after
                letters.changed(registration);
            }
            audit.record(
                    "registration.admit", registration.shortCode(), here.id().toString());
            events.publishEvent(new RegistrationsChanged(from));
            return outcomes.of(registration);
        });
    }

    private RegistrationOutcome repeated(Registration registration, SlotSummary here, Admittance how) {
        var earlier = registrations
                .findByRequestKey(how.key())
                .or(() -> registrations.findFirstByFamilyIdAndSlotIdAndStateIn(
                        registration.family().value(), here.id().value(), RegistrationState.HOLDING_PLACES));
        if (earlier.isPresent()) {
            return outcomes.of(earlier.get());
        }
        var second = registrations.save(new Registration(
                registration.school(),
                here.id(),
                registration.family(),
                how.key(),
                RegistrationOrigin.WALK_IN,
                party(registration, how),
                registration.wishes(),
                clock.instant()));
        second.count(here.counting());
        return seat(second, here, how).orElseGet(() -> {
            audit.record("registration.admit", second.shortCode(), here.id().toString());
            events.publishEvent(new RegistrationRepeated(registration.id(), second.id()));
            return outcomes.of(second);
        });
    }

    /** A refusal when there is no seat or no childcare place. */
    private Optional<RegistrationOutcome> seat(Registration registration, SlotSummary here, Admittance how) {
        registrations.flush();
        var taken = how.evenIfFull() ? places.squeezeIn(registration, here.id()) : places.take(registration, here.id());
        return switch (taken) {
            case ALL -> {
                events.publishEvent(new RegistrationsChanged(here.id()));
                yield Optional.empty();
            }
            case NO_SEATS -> Optional.of(new Refused(Refusal.FULL));
            case NO_CHILDCARE ->
                Optional.of(new ChildcareFull(registration.childcarePlaces().keySet()));
        };
    }

    private Party party(Registration registration, Admittance how) {
        Map<PersonId, Newcomer.Care> care = new HashMap<>();
        if (!how.withoutChildcare()) {
            for (var person : registration.people()) {
                registration
                        .childcareOf(person)
                        .ifPresent(wish -> care.put(person, new Newcomer.Care(wish.allergies(), wish.needs())));
            }
        }
        return Party.of(families.get(registration.family()), registration.people(), care);
    }

    private Optional<Registration> own(RegistrationId id) {
        return registrations.findByIdAndSchoolId(
                id.value(), staff.get().school().value());
    }
}

package org.homeroom.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The rules of taking, changing and giving up places, whoever asks. It writes first and takes places last, so that a
 * slot's row is locked for as short as can be; an outcome that changes nothing asks for the transaction to be rolled
 * back ({@link Attempts}).
 */
@Component
class Bookings {

    static final Duration UNDO = Duration.ofMinutes(10);

    private final RegistrationRepository registrations;
    private final Parties parties;
    private final EventCatalogue catalogue;
    private final Places places;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bookings(
            RegistrationRepository registrations,
            Parties parties,
            EventCatalogue catalogue,
            Places places,
            Letters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.parties = parties;
        this.catalogue = catalogue;
        this.places = places;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    RegistrationOutcome book(RegistrationRequest request, RegistrationOrigin origin) {
        var slot = catalogue.findSlot(request.slot());
        if (slot.isEmpty()) {
            return new Refused(Refusal.UNKNOWN);
        }
        return Admission.refusal(slot.get(), origin, clock.instant())
                .<RegistrationOutcome>map(Refused::new)
                .orElseGet(() -> takePlaces(
                        enrol(request, slot.get(), origin), slot.get().id()));
    }

    /** To another slot, all or nothing; a family that waited is confirmed there. */
    RegistrationOutcome move(Registration registration, SlotId to, RegistrationOrigin asker) {
        var from = registration.slot();
        var slot = catalogue.findSlot(to);
        if (slot.isEmpty() || !slot.get().school().equals(registration.school())) {
            return new Refused(Refusal.UNKNOWN);
        }
        var refusal = Admission.refusal(slot.get(), asker, clock.instant());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (from.equals(to)) {
            return outcomeOf(registration);
        }
        boolean held = registration.state().holdsPlaces();
        registration.moveTo(to, calendarSequence(from));
        registration.confirm();
        registrations.flush();
        boolean freeFirst = held && from.value().compareTo(to.value()) < 0; // rows in one order: no deadlock
        if (freeFirst) {
            places.free(registration, from);
        }
        var taken = places.take(registration, to);
        if (held && !freeFirst) {
            places.free(registration, from);
        }
        return settled(registration, taken).orElseGet(() -> {
            letters.changed(registration);
            tell(from);
            return changedOutcome(registration);
        });
    }

    RegistrationOutcome change(Registration registration, PartyChange change, Wishes wishes) {
        var party = parties.changed(registration.family(), change);
        if (!party.hasAdult()) {
            return new Refused(Refusal.NO_ADULT);
        }
        return bring(registration, party, wishes);
    }

    void cancel(Registration registration, Optional<String> reasonOfSchool) {
        boolean held = registration.state().holdsPlaces();
        if (reasonOfSchool.isPresent()) {
            registration.callOff();
        } else {
            registration.cancel(clock.instant());
        }
        letters.cancelled(registration, reasonOfSchool);
        registrations.flush();
        if (held) {
            places.free(registration, registration.slot());
        }
        tell(registration.slot());
    }

    /** Takes a cancellation back, once however often it is asked: into the line where it stood, or onto its places if they are still free. */
    RegistrationOutcome undoCancel(Registration registration) {
        if (registration.state() != RegistrationState.CANCELLED) {
            return outcomeOf(registration);
        }
        var slot = catalogue.findSlot(registration.slot()).orElseThrow();
        var refusal = Admission.refusal(slot, RegistrationOrigin.STAFF, clock.instant()); // the deadline was met before
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var undoUntil = registration.cancelledAt().map(at -> at.plus(UNDO));
        if (undoUntil.isEmpty() || clock.instant().isAfter(undoUntil.get())) {
            return new Refused(Refusal.CLOSED);
        }
        if (registration.waitingSince().isPresent()) {
            registration.resumeWaiting();
            tell(registration.slot());
            return outcomeOf(registration);
        }
        registration.confirm();
        registrations.flush();
        var taken = places.take(registration, registration.slot());
        return settled(registration, taken).orElseGet(() -> {
            letters.changed(registration);
            return changedOutcome(registration);
        });
    }

    /** What a repeat of the same request is answered. */
    RegistrationOutcome outcomeOf(Registration registration) {
        return registration.state() == RegistrationState.WAITLISTED
                ? new Waitlisted(registration.code(), position(registration))
                : new Confirmed(registration.code());
    }

    int position(Registration registration) {
        return registrations.countInLineUpTo(
                registration.slot().value(),
                registration.waitingSince().orElseThrow(),
                registration.id().value());
    }

    int calendarSequence(SlotId slot) {
        return catalogue.findSlot(slot).map(SlotSummary::calendarSequence).orElse(0);
    }

    private Registration enrol(RegistrationRequest request, SlotSummary slot, RegistrationOrigin origin) {
        var household = parties.enrol(slot.school(), request);
        var registration = registrations.save(new Registration(
                slot.school(),
                slot.id(),
                household.id(),
                request.key(),
                origin,
                Party.ofAll(household, request.children()),
                request.wishes(),
                clock.instant()));
        registrations.flush();
        return registration;
    }

    private RegistrationOutcome takePlaces(Registration registration, SlotId slot) {
        var taken = registration.origin() == RegistrationOrigin.WALK_IN
                ? places.squeezeIn(registration, slot)
                : places.take(registration, slot);
        return switch (taken) {
            case ALL -> {
                letters.confirmed(registration);
                yield changedOutcome(registration);
            }
            case NO_SEATS -> places.isHeld(slot) ? waitInLine(registration) : new Refused(Refusal.CANCELLED);
            case NO_CHILDCARE ->
                new ChildcareFull(registration.childcarePlaces().keySet());
        };
    }

    private RegistrationOutcome waitInLine(Registration registration) {
        registration.waitInLine(clock.instant());
        registrations.flush();
        letters.waitlisted(registration, position(registration));
        return changedOutcome(registration);
    }

    private RegistrationOutcome bring(Registration registration, Party party, Wishes wishes) {
        boolean holds = registration.state().holdsPlaces();
        if (holds) {
            places.free(registration, registration.slot());
        }
        registration.bring(party);
        registration.ask(wishes);
        registrations.flush();
        var taken = holds ? places.take(registration, registration.slot()) : Places.Taken.ALL;
        return settled(registration, taken).orElseGet(() -> {
            letters.changed(registration);
            return changedOutcome(registration);
        });
    }

    /** A refusal when not all could be taken. */
    private static Optional<RegistrationOutcome> settled(Registration registration, Places.Taken taken) {
        return switch (taken) {
            case ALL -> Optional.empty();
            case NO_SEATS -> Optional.of(new Refused(Refusal.FULL));
            case NO_CHILDCARE ->
                Optional.of(new ChildcareFull(registration.childcarePlaces().keySet()));
        };
    }

    private RegistrationOutcome changedOutcome(Registration registration) {
        tell(registration.slot());
        return outcomeOf(registration);
    }

    private void tell(SlotId slot) {
        events.publishEvent(new RegistrationsChanged(slot));
    }
}

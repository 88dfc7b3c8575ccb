package org.homeroom.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.Room;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.FamilyService;
import org.homeroom.registration.Need.Fit;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.springframework.stereotype.Component;

/**
 * Offers places to those who wait for them, for a time. What is offered is held: nobody else can take it meanwhile. What
 * it is asked of is locked ({@link Locked}).
 */
@Component
class Offers {

    private final RegistrationRepository registrations;
    private final EventCatalogue catalogue;
    private final FamilyService families;
    private final Places places;
    private final FamilyTimes times;
    private final Line line;
    private final SchoolRules rules;
    private final Companions companions;
    private final Cancellations cancellations;
    private final Outcomes outcomes;
    private final Letters letters;
    private final Tally tally;
    private final Clock clock;

    Offers(
            RegistrationRepository registrations,
            EventCatalogue catalogue,
            FamilyService families,
            Places places,
            FamilyTimes times,
            Line line,
            SchoolRules rules,
            Companions companions,
            Cancellations cancellations,
            Outcomes outcomes,
            Letters letters,
            Tally tally,
            Clock clock) {
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.families = families;
        this.places = places;
        this.times = times;
        this.line = line;
        this.rules = rules;
        this.companions = companions;
        this.cancellations = cancellations;
        this.outcomes = outcomes;
        this.letters = letters;
        this.tally = tally;
        this.clock = clock;
    }

    /** Offers a place to the next one in line for whom there is room by the school's rule; false when there is none. */
    boolean offerNext(SlotId slotId) {
        var room = places.lock(slotId);
        var slot = catalogue.findSlot(slotId).filter(this::isComing);
        if (room.isEmpty() || slot.isEmpty()) {
            return false;
        }
        var allotment = new Allotment(room.get(), rules.of(slot.get().school()).passingOver());
        for (var waiting : registrations.findLine(slotId.value())) {
            if (allotment.next(waiting.need()) == Fit.FITS) {
                offer(waiting, slot.get(), room.get());
                return true;
            }
        }
        return false;
    }

    /** Out of turn, because the school wants it so. */
    RegistrationOutcome offerByHand(Registration registration) {
        return outOfTurn(registration, (slot, room) -> offer(registration, slot, room));
    }

    /** Confirms one that waits, out of turn and without asking. */
    RegistrationOutcome letIn(Registration registration) {
        return outOfTurn(registration, (slot, room) -> {
            take(registration, room);
            registration.moveUp(clock.instant());
            letters.movedUp(registration);
        });
    }

    RegistrationOutcome accept(Registration registration) {
        if (registration.state() == RegistrationState.CONFIRMED) {
            return new Confirmed(registration.code());
        }
        var now = clock.instant();
        var slot = catalogue.findSlot(registration.slot()).orElseThrow();
        if (slot.isCancelled()) {
            return new Refused(Refusal.CANCELLED);
        }
        boolean stands = registration.state() == RegistrationState.OFFERED
                && registration.waiting().offerExpiresAt().filter(now::isBefore).isPresent();
        if (!stands) {
            return new Refused(Refusal.OFFER_OVER);
        }
        if (times.clash(registration, slot)) {
            return new Refused(Refusal.CLASH);
        }
        registration.moveUp(now);
        tally.offer(Tally.Offer.ACCEPTED);
        letters.movedUp(registration);
        return outcomes.changed(registration);
    }

    /** Done twice it is done once. */
    Optional<Refusal> decline(Registration registration) {
        return switch (registration.state()) {
            case OFFERED -> {
                cancellations.decline(registration);
                yield Optional.empty();
            }
            case CANCELLED -> Optional.empty();
            case CONFIRMED, WAITLISTED -> Optional.of(Refusal.OFFER_OVER);
        };
    }

    /** Ends an offer nobody answered in time; false when there is none. */
    boolean expire(Registration registration) {
        boolean due = registration.state() == RegistrationState.OFFERED
                && registration
                        .waiting()
                        .offerExpiresAt()
                        .filter(at -> !at.isAfter(clock.instant()))
                        .isPresent();
        if (due) {
            registration.end(Ending.EXPIRED, clock.instant(), null);
            places.free(registration.slot(), registration.share());
            letters.offerExpired(registration);
            tally.offer(Tally.Offer.EXPIRED);
            companions.follow(registration, null);
            outcomes.tell(registration.slot());
        }
        return due;
    }

    /** Back to the end of the line for one that let its offer pass, also when nobody has noticed yet that it did. */
    RegistrationOutcome rejoin(Registration registration) {
        expire(registration);
        if (registration.state() != RegistrationState.CANCELLED) {
            return outcomes.of(registration);
        }
        var slot = catalogue.findSlot(registration.slot()).orElseThrow();
        var refusal = Admission.refusal(slot, RegistrationOrigin.FAMILY, clock.instant());
        var room = places.lock(registration.slot());
        if (refusal.isPresent() || room.isEmpty()) {
            return new Refused(refusal.orElse(Refusal.CANCELLED));
        }
        if (!letItsOfferPass(registration)) {
            return new Refused(Refusal.CANCELLED);
        }
        if (!registration.hasAdult() && !companions.bringAnAdult(registration)) {
            return new Refused(Refusal.NO_ADULT);
        }
        int position = line.join(registration);
        places.freed(registration.slot());
        letters.waitlisted(registration, position);
        return outcomes.changed(registration);
    }

    private RegistrationOutcome outOfTurn(Registration registration, BiConsumer<SlotSummary, Room> then) {
        if (registration.state() != RegistrationState.WAITLISTED) {
            return outcomes.of(registration);
        }
        var slot = catalogue.findSlot(registration.slot()).orElseThrow();
        var refusal = Admission.refusal(slot, RegistrationOrigin.STAFF, clock.instant());
        var room = places.lock(registration.slot());
        if (refusal.isPresent() || room.isEmpty()) {
            return new Refused(refusal.orElse(Refusal.CANCELLED));
        }
        return switch (registration.need().in(room.get())) {
            case FITS -> {
                then.accept(slot, room.get());
                yield outcomes.changed(registration);
            }
            case LACKS_CHILDCARE -> Outcomes.childcareFull(registration.need().childcare(), room.get());
            case LACKS_SEATS, HAS_TO_WAIT -> new Refused(Refusal.FULL);
        };
    }

    private void offer(Registration registration, SlotSummary slot, Room room) {
        take(registration, room);
        var contact = families.get(registration.family()).contact();
        var until = rules.of(slot.school()).expiry(clock.instant(), contact, slot.zone(), slot.start());
        registration.offer(until);
        letters.offer(registration, until);
        tally.offer(Tally.Offer.MADE);
        outcomes.tell(slot.id());
    }

    private void take(Registration registration, Room room) {
        var share = registration.need().share(room);
        registration.settle(share, clock.instant());
        places.take(registration.slot(), share);
        places.leaveLine(registration.slot());
    }

    private boolean isComing(SlotSummary slot) {
        return clock.instant().isBefore(slot.start());
    }

    private static boolean letItsOfferPass(Registration registration) {
        return registration
                .cancellation()
                .filter(cancelled -> cancelled.ending() == Ending.EXPIRED || cancelled.ending() == Ending.DECLINED)
                .isPresent();
    }
}

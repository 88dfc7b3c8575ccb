package org.homeroom.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.Room;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.Household;
import org.homeroom.family.PersonId;
import org.homeroom.message.OutgoingMessage;
import org.homeroom.registration.HouseholdWish.AsMany;
import org.homeroom.registration.HouseholdWish.Together;
import org.homeroom.registration.RegistrationOutcome.PartlyConfirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.homeroom.school.PublicCode;
import org.springframework.stereotype.Component;

/**
 * Takes families in, whoever puts them down. It writes first and takes places last, by one statement that asks for
 * nothing else, so that a slot's row is locked for as short as can be; only where that fails does it look who waits. An
 * outcome that changes nothing asks for the transaction to be rolled back ({@link Attempts}).
 */
@Component
class Enrolment {

    private final RegistrationRepository registrations;
    private final Parties parties;
    private final EventCatalogue catalogue;
    private final Places places;
    private final Line line;
    private final Outcomes outcomes;
    private final Letters letters;
    private final Clock clock;

    Enrolment(
            RegistrationRepository registrations,
            Parties parties,
            EventCatalogue catalogue,
            Places places,
            Line line,
            Outcomes outcomes,
            Letters letters,
            Clock clock) {
        this.registrations = registrations;
        this.parties = parties;
        this.catalogue = catalogue;
        this.places = places;
        this.line = line;
        this.outcomes = outcomes;
        this.letters = letters;
        this.clock = clock;
    }

    RegistrationOutcome book(RegistrationRequest request, RegistrationOrigin origin) {
        return catalogue
                .findToRegister(request.slot())
                .map(event -> book(request, event, origin))
                .orElseGet(() -> new Refused(Refusal.UNKNOWN));
    }

    private RegistrationOutcome book(RegistrationRequest request, EventSummary event, RegistrationOrigin origin) {
        return Admission.refusal(event.slots().getFirst(), origin, request.wantsChildcare(), clock.instant())
                .<RegistrationOutcome>map(Refused::new)
                .orElseGet(() -> enrol(request, event, origin));
    }

    /** A registration that is written down and has no places yet, with all that was read for it. */
    private record Applicant(
            Registration registration, RegistrationRequest request, Household household, EventSummary event) {

        SlotSummary slot() {
            return event.slots().getFirst();
        }

        int plan() {
            return slot().calendarSequence();
        }

        boolean mayFit() {
            return slot().placesLeft() >= registration.seats();
        }
    }

    private RegistrationOutcome enrol(RegistrationRequest request, EventSummary event, RegistrationOrigin origin) {
        var applicant = apply(request, event, origin);
        if (origin == RegistrationOrigin.WALK_IN) {
            return squeezeIn(applicant);
        }
        var registration = applicant.registration();
        var letter = applicant.mayFit()
                ? letters.confirmation(registration, applicant.household(), event)
                : Optional.<OutgoingMessage>empty();
        if (places.takeUnlessSomebodyWaits(registration, applicant.plan()) != Places.Taken.ALL) {
            return behindOthers(applicant);
        }
        if (!applicant.mayFit()) {
            return confirmed(applicant);
        }
        letter.ifPresent(letters::send);
        return outcomes.changed(registration);
    }

    private Applicant apply(RegistrationRequest request, EventSummary event, RegistrationOrigin origin) {
        var slot = event.slots().getFirst();
        var household = parties.enrol(slot.school(), request);
        var registration = new Registration(
                slot.school(),
                slot.id(),
                household.id(),
                request.key(),
                origin,
                Party.ofAll(household, request.children()),
                request.wishes(),
                clock.instant());
        registration.count(slot.counting());
        registration.ask(request.childcare());
        registrations.save(registration);
        registrations.flush();
        return new Applicant(registration, request, household, event);
    }

    private RegistrationOutcome squeezeIn(Applicant applicant) {
        var registration = applicant.registration();
        return switch (places.squeezeIn(registration, applicant.plan())) {
            case ALL -> confirmed(applicant);
            case NO_SEATS -> {
                places.lock(registration.slot(), applicant.plan()); // gives up where it is planned anew
                yield new Refused(Refusal.CANCELLED);
            }
            case NO_CHILDCARE -> lacksChildcare(registration);
        };
    }

    /** There is not enough for all of them, or others wait; or the slot has been planned anew. */
    private RegistrationOutcome behindOthers(Applicant applicant) {
        var registration = applicant.registration();
        var room = places.lock(registration.slot(), applicant.plan());
        if (room.isEmpty()) {
            return new Refused(Refusal.CANCELLED);
        }
        var need = registration.need();
        var placing = line.placing(registration.slot(), room.get(), registration, need);
        return switch (placing.fit()) {
            case FITS -> take(applicant, placing.share());
            case LACKS_CHILDCARE ->
                need.childcareMayFollow() || applicant.request().childcare() == ChildcareWish.WAIT_FOR_BOTH
                        ? wait(applicant)
                        : lacksChildcare(registration);
            case HAS_TO_WAIT -> wait(applicant);
            case LACKS_SEATS ->
                switch (applicant.request().household()) {
                    case Together together -> wait(applicant);
                    case AsMany asMany -> part(applicant, room.get(), order(applicant.household(), asMany));
                };
        };
    }

    private RegistrationOutcome take(Applicant applicant, Share share) {
        applicant.registration().settle(share, clock.instant());
        places.take(applicant.registration().slot(), share);
        return confirmed(applicant);
    }

    private RegistrationOutcome confirmed(Applicant applicant) {
        letters.confirmation(applicant.registration(), applicant.household(), applicant.event())
                .ifPresent(letters::send);
        return outcomes.changed(applicant.registration());
    }

    private RegistrationOutcome lacksChildcare(Registration registration) {
        return places.lock(registration.slot())
                .<RegistrationOutcome>map(
                        room -> Outcomes.childcareFull(registration.need().childcare(), room))
                .orElseGet(() -> new Refused(Refusal.CANCELLED));
    }

    private RegistrationOutcome wait(Applicant applicant) {
        var registration = applicant.registration();
        int position = line.join(registration);
        letters.waitlisted(registration, applicant.household(), applicant.event(), position);
        outcomes.tell(registration.slot());
        return new Waitlisted(registration.code(), position);
    }

    /** As many as there are seats for after all who wait; the rest waits with them. */
    private RegistrationOutcome part(Applicant applicant, Room room, List<PersonId> order) {
        if (!room.hasSeats(1)) {
            return wait(applicant);
        }
        var registration = applicant.registration();
        var others = line.after(registration.slot(), room, registration);
        var whole = registration.party();
        var now = others.isHeldUp()
                ? Optional.<Party>empty()
                : Splitting.those(
                        whole, order, others.left(), registration.need().childcareMayFollow());
        if (now.isEmpty()) {
            return wait(applicant);
        }
        registration.bring(now.get());
        var share = registration.need().share(others.left());
        registration.settle(share, clock.instant());
        places.take(registration.slot(), share);
        var rest = restOf(registration, whole);
        int position = line.join(rest);
        letters.partlyConfirmed(registration, rest, position);
        outcomes.tell(registration.slot());
        return new PartlyConfirmed(registration.code(), rest.code(), position);
    }

    /** Its wishes stay with those who come for certain. */
    private Registration restOf(Registration first, Party whole) {
        var people = new HashSet<>(whole.people());
        people.removeAll(first.people());
        var rest = new Registration(
                first.school(),
                first.slot(),
                first.family(),
                PublicCode.random(PublicCode.LINK_LENGTH),
                first.origin(),
                whole.only(people),
                Wishes.NONE,
                clock.instant());
        rest.ask(first.childcareWish());
        registrations.save(rest);
        first.accompany(rest.id());
        rest.accompany(first.id());
        return rest;
    }

    private static List<PersonId> order(Household household, AsMany wish) {
        var named = Stream.concat(
                        household.guardians().stream().map(Household.GuardianSummary::id),
                        household.children().stream().map(Household.ChildSummary::id))
                .toList();
        var order = new ArrayList<PersonId>();
        Stream.concat(wish.order().stream(), IntStream.range(0, named.size()).boxed())
                .filter(number -> number >= 0 && number < named.size())
                .distinct()
                .forEach(number -> order.add(named.get(number)));
        return order;
    }
}

package org.homeroom.registration;

import java.time.Clock;
import java.util.Optional;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.Need.Fit;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.springframework.stereotype.Component;

/**
 * Changes who comes. A smaller party frees what it no longer needs; a bigger one takes the difference, all of it or
 * nothing, and only if that leaves enough for those who wait. What it is asked of is locked ({@link Locked}).
 */
@Component
class PartyChanges {

    private final Parties parties;
    private final EventCatalogue catalogue;
    private final Places places;
    private final Line line;
    private final Companions companions;
    private final Outcomes outcomes;
    private final Letters letters;
    private final Clock clock;

    PartyChanges(
            Parties parties,
            EventCatalogue catalogue,
            Places places,
            Line line,
            Companions companions,
            Outcomes outcomes,
            Letters letters,
            Clock clock) {
        this.parties = parties;
        this.catalogue = catalogue;
        this.places = places;
        this.line = line;
        this.companions = companions;
        this.outcomes = outcomes;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The same change sent again, because its answer was lost, is answered and done no more.
     *
     * @param childcare what to do when there is none for a child that wants it; empty: as was said before
     */
    RegistrationOutcome change(
            Registration registration,
            PartyChange change,
            Wishes wishes,
            Optional<ChildcareWish> childcare,
            RegistrationOrigin asker) {
        if (registration.wasChangedBy(change.key())) {
            return outcomes.of(registration);
        }
        var party = parties.changed(registration.family(), change);
        var slot = catalogue.findSlot(registration.slot()).orElseThrow();
        var refusal = refusal(registration, party, slot, asker);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var before = registration.share();
        registration.bring(party);
        registration.changedBy(change.key());
        registration.ask(wishes);
        childcare.ifPresent(registration::ask);
        if (registration.state().holdsPlaces()) {
            return exchange(registration, before);
        }
        places.freed(registration.slot()); // a smaller party may fit
        return changed(registration);
    }

    private Optional<Refusal> refusal(
            Registration registration, Party party, SlotSummary slot, RegistrationOrigin asker) {
        if (!party.hasAdult() && !companions.bringAnAdult(registration)) {
            return Optional.of(Refusal.NO_ADULT);
        }
        var now = clock.instant();
        boolean moreChildcare = party.childcare().stream()
                .anyMatch(wanted -> registration.childcareOf(wanted.child()).isEmpty());
        boolean tooLate = moreChildcare && asker == RegistrationOrigin.FAMILY && !slot.takesChildcare(now);
        var closed = registration.state().holdsPlaces()
                ? Admission.refusalToChange(slot, asker, now)
                : Optional.<Refusal>empty();
        return closed.or(() -> tooLate ? Optional.of(Refusal.CHILDCARE_CLOSED) : Optional.empty());
    }

    private RegistrationOutcome exchange(Registration registration, Share before) {
        var slot = registration.slot();
        var room = places.lock(slot);
        if (room.isEmpty()) {
            return new Refused(Refusal.CANCELLED);
        }
        var after = registration.need().share(before.backTo(room.get()));
        var more = after.beyond(before);
        var wanted = new Need(more.seats(), more.childcare(), false);
        var fit = more.seats() == 0
                ? wanted.in(room.get())
                : line.placing(slot, room.get(), registration, wanted).fit();
        if (fit == Fit.LACKS_CHILDCARE) {
            return Outcomes.childcareFull(more.childcare(), room.get());
        }
        if (fit != Fit.FITS) {
            return new Refused(Refusal.FULL);
        }
        registration.settle(after, clock.instant());
        places.take(slot, more);
        var less = before.beyond(after);
        if (!less.isNothing()) {
            places.free(slot, less);
        }
        return changed(registration);
    }

    private RegistrationOutcome changed(Registration registration) {
        letters.changed(registration);
        return outcomes.changed(registration);
    }
}

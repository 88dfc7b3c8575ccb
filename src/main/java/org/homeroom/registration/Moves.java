package org.homeroom.registration;

import java.time.Clock;
import java.util.Optional;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.Need.Fit;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.springframework.stereotype.Component;

/**
 * Moves a family to another slot of its school, all or nothing: the new places are taken before the old ones are freed,
 * in one transaction that has locked both slots. One that waited is confirmed there. It overtakes nobody there.
 */
@Component
class Moves {

    private final EventCatalogue catalogue;
    private final Places places;
    private final FamilyTimes times;
    private final Line line;
    private final Companions companions;
    private final Outcomes outcomes;
    private final Letters letters;
    private final Clock clock;

    Moves(
            EventCatalogue catalogue,
            Places places,
            FamilyTimes times,
            Line line,
            Companions companions,
            Outcomes outcomes,
            Letters letters,
            Clock clock) {
        this.catalogue = catalogue;
        this.places = places;
        this.times = times;
        this.line = line;
        this.companions = companions;
        this.outcomes = outcomes;
        this.letters = letters;
        this.clock = clock;
    }

    RegistrationOutcome move(
            Registration registration, SlotId to, Optional<ChildcareWish> childcare, RegistrationOrigin asker) {
        var from = catalogue.findSlot(registration.slot()).orElseThrow();
        var slot = catalogue.findSlot(to).filter(found -> found.school().equals(registration.school()));
        if (slot.isEmpty() || slot.get().counting() != registration.counting()) {
            return new Refused(Refusal.UNKNOWN);
        }
        var refusal = refusal(registration, from, slot.get(), asker);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (from.id().equals(to)) {
            return outcomes.of(registration);
        }
        return times.clash(registration, slot.get())
                ? new Refused(Refusal.CLASH)
                : move(registration, from, to, childcare);
    }

    private Optional<Refusal> refusal(
            Registration registration, SlotSummary from, SlotSummary to, RegistrationOrigin asker) {
        var now = clock.instant();
        if (!registration.hasAdult()) {
            return Optional.of(Refusal.NO_ADULT);
        }
        boolean childcare = !registration.need().childcare().isEmpty();
        return Admission.refusal(to, asker, childcare, now)
                .or(() -> registration.state() == RegistrationState.CONFIRMED
                        ? Admission.refusalToChange(from, asker, now)
                        : Optional.empty());
    }

    private RegistrationOutcome move(
            Registration registration, SlotSummary from, SlotId to, Optional<ChildcareWish> childcare) {
        var room = places.lock(to);
        if (room.isEmpty()) {
            return new Refused(Refusal.CANCELLED);
        }
        childcare.ifPresent(registration::ask);
        var placing = line.placing(to, room.get(), registration, registration.need());
        if (placing.fit() == Fit.LACKS_CHILDCARE) {
            return Outcomes.childcareFull(registration.need().childcare(), room.get());
        }
        if (placing.fit() != Fit.FITS) {
            return new Refused(Refusal.FULL);
        }
        places.take(to, placing.share());
        giveUp(registration);
        registration.moveTo(to, from.calendarSequence());
        registration.confirm();
        registration.settle(placing.share(), clock.instant());
        letters.changed(registration);
        outcomes.tell(from.id());
        return outcomes.changed(registration);
    }

    private void giveUp(Registration registration) {
        if (registration.state().holdsPlaces()) {
            places.free(registration.slot(), registration.share());
        } else {
            places.leaveLine(registration.slot());
        }
        companions.follow(registration, null);
    }
}

package org.homeroom.door;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.account.RateLimits;
import org.homeroom.door.Fact.Whom;
import org.homeroom.door.FactAnswer.Note;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Admittance;
import org.homeroom.registration.DoorAdmissions;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.Refusal;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Rosters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes out for whom an arrival is written down. Whoever was let in at a door is in the house: so a family without a
 * place there is given one, even where none is left.
 */
@Component
class Arrivals {

    static final String CODES = "door-code";
    private static final String WALK_INS = "door-walk-in";

    private final Rolls rolls;
    private final DoorAdmissions admissions;
    private final Rosters rosters;
    private final RateLimits limits;

    Arrivals(Rolls rolls, DoorAdmissions admissions, Rosters rosters, RateLimits limits) {
        this.rolls = rolls;
        this.admissions = admissions;
        this.rosters = rosters;
        this.limits = limits;
    }

    /** A family with a place, and who of it came. */
    sealed interface Found {

        record Family(
                DoorEntry entry,
                Set<PersonId> people,
                @Nullable Note note) implements Found {}

        record Refused(FactAnswer.Refused.Why why) implements Found {}

        record TooOften() implements Found {}

        /** There is nothing to write it down for yet. */
        record NotNow() implements Found {}
    }

    /** Those on the list, with a place, and as it was sent: nothing needs to be asked for them. */
    Optional<Found.Family> expected(Fact.Arrived fact) {
        var expected = rolls.expected(fact.slot());
        var entry = switch (fact.whom()) {
            case Whom.Listed(var id) -> expected.byId().get(id);
            case Whom.Scanned(var code) -> expected.byCode().get(code.value());
        };
        return Optional.ofNullable(entry)
                .filter(known -> known.state().holdsPlaces())
                .map(known -> family(known, fact.people(), null))
                .filter(family -> everyone(family.entry()).containsAll(family.people()));
    }

    Found find(Fact.Arrived fact, Device device) {
        return switch (fact.whom()) {
            case Whom.Listed(var id) -> listed(fact, id);
            case Whom.Scanned(var code) -> scanned(fact, code, device);
        };
    }

    Found listed(Fact.Arrived fact, RegistrationId family) {
        return admissions.find(family).map(entry -> seat(fact, entry)).orElseGet(Arrivals::unknown);
    }

    Found walkIn(Fact.WalkedIn fact, Device device) {
        var who = device.id().value().toString();
        if (!limits.allow(WALK_INS, who)) {
            return new Found.TooOften();
        }
        var found = walkIn(fact.slot(), fact.family());
        if (found instanceof Found.NotNow) {
            limits.giveBack(WALK_INS, who); // it will be told again and again
        }
        return found;
    }

    Found walkIn(SlotId slot, WalkIn family) {
        return seated(rosters.walkIn(family.request(slot)), Set.of(), null);
    }

    /** The family of a fact that is taken back before it was heard of; of this school only. */
    Optional<DoorEntry> of(Fact.Undone fact) {
        return fact.family().flatMap(admissions::find);
    }

    private Found scanned(Fact.Arrived fact, RegistrationCode code, Device device) {
        var who = device.id().value().toString();
        if (!limits.allow(CODES, who)) {
            return new Found.TooOften();
        }
        var entry = admissions.read(code.value());
        entry.ifPresent(rightful -> limits.giveBack(CODES, who));
        return entry.map(found -> seat(fact, found)).orElseGet(Arrivals::unknown);
    }

    private Found seat(Fact.Arrived fact, DoorEntry entry) {
        boolean isHere = entry.slot().equals(fact.slot());
        if (!isHere || !entry.state().holdsPlaces()) {
            return admit(fact, entry, false);
        }
        return here(fact, entry);
    }

    /** Those of the people named who are of the family; the party may have become smaller meanwhile. */
    private static Found here(Fact.Arrived fact, DoorEntry entry) {
        var known = everyone(entry);
        known.retainAll(fact.people());
        return fact.people().isEmpty() || !known.isEmpty()
                ? family(entry, known, null)
                : new Found.Refused(FactAnswer.Refused.Why.UNKNOWN_PERSON);
    }

    private Found admit(Fact.Arrived fact, DoorEntry entry, boolean withoutChildcare) {
        var how = new Admittance(fact.key(), true, withoutChildcare);
        var outcome = admissions.admit(entry.id(), fact.slot(), how);
        if (outcome instanceof RegistrationOutcome.ChildcareFull && !withoutChildcare) {
            return admit(fact, entry, true);
        }
        boolean wasHere = entry.slot().equals(fact.slot());
        boolean isOff = outcome instanceof RegistrationOutcome.Refused(var reason) && reason == Refusal.CANCELLED;
        return isOff || outcome instanceof RegistrationOutcome.Refused && wasHere // no place to be had, and came
                ? here(fact, entry)
                : seated(outcome, fact.people(), withoutChildcare ? Note.WITHOUT_CHILDCARE : Note.ADMITTED);
    }

    private Found seated(RegistrationOutcome outcome, Set<PersonId> people, @Nullable Note note) {
        return switch (outcome) {
            case RegistrationOutcome.Confirmed(var code) -> seated(code, people, note);
            case RegistrationOutcome.PartlyConfirmed(var code, var rest, var position) -> seated(code, people, note);
            case RegistrationOutcome.Offered(var code, var until) -> seated(code, people, note);
            case RegistrationOutcome.Waitlisted(var code, var position) -> seated(code, people, note);
            case RegistrationOutcome.ChildcareFull full -> new Found.NotNow();
            case RegistrationOutcome.Refused(var reason) ->
                reason == Refusal.UNKNOWN || reason == Refusal.NO_ADULT ? unknown() : new Found.NotNow();
        };
    }

    /** Where a second registration was made, it may be of other people than those who were named: then all of it came. */
    private Found seated(RegistrationCode code, Set<PersonId> people, @Nullable Note note) {
        var entry = admissions.read(code.value()).orElseThrow();
        return everyone(entry).containsAll(people) ? family(entry, people, note) : family(entry, Set.of(), note);
    }

    private static Found.Family family(DoorEntry entry, Set<PersonId> people, @Nullable Note note) {
        return new Found.Family(entry, people.isEmpty() ? everyone(entry) : people, note);
    }

    static Set<PersonId> everyone(DoorEntry entry) {
        return entry.people().stream().map(PartyPerson::id).collect(Collectors.toSet());
    }

    private static Found unknown() {
        return new Found.Refused(FactAnswer.Refused.Why.UNKNOWN_FAMILY);
    }
}

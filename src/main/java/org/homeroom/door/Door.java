package org.homeroom.door;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Admittance;
import org.homeroom.registration.DoorAdmissions;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.Refusal;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Rosters;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of a slot, for whoever is signed in and may work at it: administrators and teachers at every door of their
 * school that day, volunteers at those given to them, from two hours before until two hours after. Each call asks for
 * that anew; a door that is not open answers {@link DoorResult.Closed} and changes nothing.
 *
 * <p>Whatever writes takes a key made once per tap, 16 to 64 characters: sent again, it is answered again and written
 * once.
 */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER', 'VOLUNTEER')")
public class Door {

    public static final int MOST_FOUND = 8;

    private final DoorKeeper keeper;
    private final DoorFinder finder;
    private final Rolls rolls;
    private final CheckIns checkIns;
    private final CheckInBook book;
    private final DoorAdmissions admissions;
    private final Rosters rosters;

    Door(
            DoorKeeper keeper,
            DoorFinder finder,
            Rolls rolls,
            CheckIns checkIns,
            CheckInBook book,
            DoorAdmissions admissions,
            Rosters rosters) {
        this.keeper = keeper;
        this.finder = finder;
        this.rolls = rolls;
        this.checkIns = checkIns;
        this.book = book;
        this.admissions = admissions;
        this.rosters = rosters;
    }

    /** The doors that are open to this person now, the one that starts first first. */
    @Transactional(readOnly = true)
    public List<DoorSlot> slots() {
        return keeper.open().stream()
                .flatMap(slot -> finder.describe(slot).stream())
                .toList();
    }

    /** Everyone expected or waiting, and who is here; empty when the door is not open to this person. */
    @Transactional(readOnly = true)
    public Optional<DoorBoard> board(SlotId id) {
        return keeper.open(id)
                .flatMap(slot -> finder.describe(slot).map(door -> {
                    var parties = rolls.of(slot).parties();
                    return new DoorBoard(door, DoorCounts.of(parties, slot.placesLeft()), parties);
                }));
    }

    /** @param typed a scanned link, a code, or any part of a name in any script */
    @Transactional(readOnly = true)
    public DoorResult find(SlotId id, String typed) {
        return atOpen(id, slot -> finder.find(slot, typed));
    }

    /** As {@link #find}, but only by names: while somebody is still typing. */
    @Transactional(readOnly = true)
    public DoorResult findByName(SlotId id, String typed) {
        return atOpen(id, slot -> finder.byName(slot, typed));
    }

    /** These people of the family come in. */
    public DoorResult arrive(SlotId id, RegistrationId registration, Set<PersonId> people, String key) {
        return atOpen(
                id,
                slot -> atThis(slot, registration)
                        .filter(entry -> party(slot, entry).everyone().containsAll(people))
                        .map(entry -> entry.state().holdsPlaces()
                                ? arrive(slot, entry, people, key)
                                : finder.standing(slot, party(slot, entry)))
                        .orElseGet(() -> new DoorResult.Refused(Refusal.UNKNOWN)));
    }

    /** They are not here after all. */
    public DoorResult undo(SlotId id, RegistrationId registration, Set<PersonId> people, String key) {
        return atOpen(
                id,
                slot -> atThis(slot, registration)
                        .<DoorResult>map(entry -> {
                            book.record(CheckIn.Kind.UNDONE, slot, entry, people, key);
                            return new DoorResult.Undone(party(slot, entry));
                        })
                        .orElseGet(() -> new DoorResult.Refused(Refusal.UNKNOWN)));
    }

    /** Lets in a family that waits, is registered for another slot, or has cancelled: all of it. */
    public DoorResult admit(SlotId id, RegistrationId registration, Admittance how) {
        return atOpen(
                id,
                slot -> admissions
                        .find(registration)
                        .map(entry -> settle(slot, entry, admissions.admit(registration, id, how), how.key()))
                        .orElseGet(() -> new DoorResult.Refused(Refusal.UNKNOWN)));
    }

    /** Lets in a family that is not registered, also when all places are taken. */
    public DoorResult walkIn(SlotId id, WalkIn family) {
        return atOpen(id, slot -> switch (rosters.walkIn(family.request(id))) {
            case RegistrationOutcome.Confirmed(var code) -> arriveAll(slot, code, family.key());
            case RegistrationOutcome.PartlyConfirmed(var code, var rest, var position) ->
                arriveAll(slot, code, family.key());
            case RegistrationOutcome.Offered(var code, var until) -> arriveAll(slot, code, family.key());
            case RegistrationOutcome.Waitlisted(var code, var position) -> arriveAll(slot, code, family.key());
            case RegistrationOutcome.ChildcareFull full -> new DoorResult.Refused(Refusal.CHILDCARE_FULL);
            case RegistrationOutcome.Refused(var reason) -> new DoorResult.Refused(reason);
        });
    }

    private DoorResult settle(SlotSummary slot, DoorEntry entry, RegistrationOutcome outcome, String key) {
        return switch (outcome) {
            case RegistrationOutcome.Confirmed(var code) -> arriveAll(slot, code, key);
            case RegistrationOutcome.PartlyConfirmed(var code, var rest, var position) -> arriveAll(slot, code, key);
            case RegistrationOutcome.Offered(var code, var until) -> arriveAll(slot, code, key);
            case RegistrationOutcome.Waitlisted(var code, var position) -> arriveAll(slot, code, key);
            case RegistrationOutcome.ChildcareFull full -> new DoorResult.ChildcareFull(entry);
            case RegistrationOutcome.Refused(var reason) ->
                reason == Refusal.FULL ? new DoorResult.Full(entry) : new DoorResult.Refused(reason);
        };
    }

    private DoorResult arriveAll(SlotSummary slot, RegistrationCode code, String key) {
        var entry = admissions.read(code.value()).orElseThrow();
        return arrive(
                keeper.open(slot.id()).orElse(slot), entry, party(slot, entry).everyone(), key);
    }

    private DoorResult arrive(SlotSummary slot, DoorEntry entry, Set<PersonId> people, String key) {
        var now = book.record(CheckIn.Kind.ARRIVED, slot, entry, people, key);
        var party = party(slot, entry);
        return now.isEmpty() && party.since().isPresent()
                ? new DoorResult.AlreadyHere(party, party.since().get())
                : new DoorResult.Arrived(
                        party, now, slot.taken() > slot.details().capacity());
    }

    private DoorParty party(SlotSummary slot, DoorEntry entry) {
        return new DoorParty(entry, checkIns.present(slot, entry.id()));
    }

    private Optional<DoorEntry> atThis(SlotSummary slot, RegistrationId registration) {
        return admissions.find(registration).filter(entry -> entry.slot().equals(slot.id()));
    }

    private DoorResult atOpen(SlotId id, Function<SlotSummary, DoorResult> then) {
        return keeper.open(id).map(then).orElseGet(DoorResult.Closed::new);
    }
}

package org.homeroom.registration;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.homeroom.event.SlotId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a family does with its registrations, without an account: whoever holds the code in the link may see and change
 * what it stands for. Unknown codes are empty or {@link Refusal#UNKNOWN}, never an exception.
 */
@Service
public class Registrations {

    private final RegistrationRepository registrations;
    private final RegistrationReader reader;
    private final Locked locked;
    private final Enrolment enrolment;
    private final PartyChanges changes;
    private final Moves moves;
    private final Cancellations cancellations;
    private final Offers offers;
    private final LineHistory history;
    private final Outcomes outcomes;
    private final Attempts attempts;
    private final Tally tally;

    Registrations(
            RegistrationRepository registrations,
            RegistrationReader reader,
            Locked locked,
            Enrolment enrolment,
            PartyChanges changes,
            Moves moves,
            Cancellations cancellations,
            Offers offers,
            LineHistory history,
            Outcomes outcomes,
            Attempts attempts,
            Tally tally) {
        this.registrations = registrations;
        this.reader = reader;
        this.locked = locked;
        this.enrolment = enrolment;
        this.changes = changes;
        this.moves = moves;
        this.cancellations = cancellations;
        this.offers = offers;
        this.history = history;
        this.outcomes = outcomes;
        this.attempts = attempts;
        this.tally = tally;
    }

    /**
     * Registers a party: confirmed when all have a place, else on the waiting list, or part of it there, as it wishes.
     * The same request sent again, even at the same moment, is answered as the first one was and changes nothing.
     */
    public RegistrationOutcome register(RegistrationRequest request) {
        return register(request, RegistrationOrigin.FAMILY);
    }

    /** What became of a form that was sent under this key, for whoever could not wait for the answer. */
    @Transactional(readOnly = true)
    public Optional<RegistrationCode> sentAs(String key) {
        return registrations.findByRequestKey(key).map(Registration::code);
    }

    @Transactional(readOnly = true)
    public Optional<RegistrationDetails> find(RegistrationCode code) {
        return registrations.findByCode(code.value()).map(reader::details);
    }

    /** How many moved up from the line the last time something like this had one; empty when nothing had. */
    @Transactional(readOnly = true)
    public OptionalInt movedUpLastTime(RegistrationCode code) {
        return registrations
                .findSlotId(code.value())
                .map(slot -> history.movedUpBefore(new SlotId(slot)))
                .orElseGet(OptionalInt::empty);
    }

    /** Moves to another slot of the same school; the old place is given up only when the new one is taken. */
    public RegistrationOutcome moveTo(RegistrationCode code, SlotId slot) {
        return moveTo(code, slot, Optional.empty());
    }

    /** The same for a family that was asked what to do when there is no childcare there. */
    public RegistrationOutcome moveTo(RegistrationCode code, SlotId slot, ChildcareWish childcare) {
        return moveTo(code, slot, Optional.of(childcare));
    }

    /** Changes who comes and what would help; all of it or nothing. */
    public RegistrationOutcome change(RegistrationCode code, PartyChange change, Wishes wishes) {
        return change(code, change, wishes, Optional.empty());
    }

    /** The same for a family that was asked what to do when there is no childcare. */
    public RegistrationOutcome change(
            RegistrationCode code, PartyChange change, Wishes wishes, ChildcareWish childcare) {
        return change(code, change, wishes, Optional.of(childcare));
    }

    /**
     * Gives the places back; an offer is declined, a place in line given up. Done twice it is done once; of an unknown
     * code nothing comes. Empty when it is done.
     */
    public Optional<Refusal> cancel(RegistrationCode code) {
        return attempts.call(() -> locked.find(code).flatMap(cancellations::byFamily));
    }

    /** Takes a cancellation back within ten minutes: it then is as it was. */
    public RegistrationOutcome undoCancel(RegistrationCode code) {
        return onExisting(code, cancellations::undo);
    }

    /** Takes the places that were offered. */
    public RegistrationOutcome accept(RegistrationCode code) {
        return onExisting(code, offers::accept);
    }

    /** Leaves the places that were offered to the next family. Empty when it is done, now or before. */
    public Optional<Refusal> decline(RegistrationCode code) {
        return attempts.call(
                () -> locked.find(code).map(offers::decline).orElseGet(() -> Optional.of(Refusal.UNKNOWN)));
    }

    /** Back to the end of the line, for a family whose offer has passed. */
    public RegistrationOutcome rejoin(RegistrationCode code) {
        return onExisting(code, offers::rejoin);
    }

    RegistrationOutcome register(RegistrationRequest request, RegistrationOrigin origin) {
        return register(request, origin, outcome -> {});
    }

    /** @param alongside what else is to happen in the same transaction, when something was registered */
    RegistrationOutcome register(
            RegistrationRequest request, RegistrationOrigin origin, Consumer<RegistrationOutcome> alongside) {
        try {
            var outcome = attempts.run(() -> {
                var booked = enrolment.book(request, origin);
                alongside.accept(booked);
                return booked;
            });
            var earlier = outcome.changesNothing() ? sentBefore(request) : Optional.<RegistrationOutcome>empty();
            if (earlier.isEmpty()) {
                tally.registered(outcome);
            }
            return earlier.orElse(outcome);
        } catch (DataIntegrityViolationException sentTwice) {
            return sentBefore(request).orElseThrow(() -> sentTwice);
        }
    }

    /**
     * Looked for last, since most requests are sent once: the key is unique, so a second one cannot be kept. Apart from
     * what has just been tried, which has the key too, and is only taken back later when it is part of more.
     */
    private Optional<RegistrationOutcome> sentBefore(RegistrationRequest request) {
        return attempts.askApart(
                () -> registrations.findByRequestKey(request.key()).map(outcomes::of));
    }

    private RegistrationOutcome moveTo(RegistrationCode code, SlotId slot, Optional<ChildcareWish> childcare) {
        return tally.changed(attempts.run(() -> locked.find(code, slot)
                .map(found -> ifOn(found, () -> moves.move(found, slot, childcare, RegistrationOrigin.FAMILY)))
                .orElseGet(Registrations::unknown)));
    }

    private RegistrationOutcome change(
            RegistrationCode code, PartyChange change, Wishes wishes, Optional<ChildcareWish> childcare) {
        return onExisting(
                code,
                found ->
                        ifOn(found, () -> changes.change(found, change, wishes, childcare, RegistrationOrigin.FAMILY)));
    }

    private RegistrationOutcome onExisting(RegistrationCode code, Function<Registration, RegistrationOutcome> change) {
        return tally.changed(attempts.run(() -> locked.find(code).map(change).orElseGet(Registrations::unknown)));
    }

    static RegistrationOutcome ifOn(Registration found, Supplier<RegistrationOutcome> change) {
        return found.state() == RegistrationState.CANCELLED
                ? new RegistrationOutcome.Refused(Refusal.CANCELLED)
                : change.get();
    }

    private static RegistrationOutcome unknown() {
        return new RegistrationOutcome.Refused(Refusal.UNKNOWN);
    }
}

package org.homeroom.registration;

import java.util.Optional;
import java.util.function.Function;
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
    private final Bookings bookings;
    private final Attempts attempts;

    Registrations(
            RegistrationRepository registrations, RegistrationReader reader, Bookings bookings, Attempts attempts) {
        this.registrations = registrations;
        this.reader = reader;
        this.bookings = bookings;
        this.attempts = attempts;
    }

    /**
     * Registers a party: confirmed when all have a place, else on the waiting list. The same request sent again, even
     * at the same moment, is answered as the first one was and changes nothing.
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

    /** Moves to another slot of the same school; the old place is given up only when the new one is taken. */
    public RegistrationOutcome moveTo(RegistrationCode code, SlotId slot) {
        return onExisting(code, registration -> bookings.move(registration, slot, RegistrationOrigin.FAMILY));
    }

    /** Changes who comes and what would help; all of it or nothing. */
    public RegistrationOutcome change(RegistrationCode code, PartyChange change, Wishes wishes) {
        return onExisting(code, registration -> bookings.change(registration, change, wishes));
    }

    /** Gives the places back. Done twice it is done once; of an unknown code nothing comes. */
    public void cancel(RegistrationCode code) {
        attempts.run(() -> {
            registrations
                    .findByCode(code.value())
                    .filter(found -> found.state() != RegistrationState.CANCELLED)
                    .ifPresent(found -> bookings.cancel(found, Optional.empty()));
        });
    }

    /** Takes a cancellation back within ten minutes, if its places are still free. */
    public RegistrationOutcome undoCancel(RegistrationCode code) {
        return attempts.run(() -> registrations
                .findByCode(code.value())
                .map(bookings::undoCancel)
                .orElseGet(() -> new RegistrationOutcome.Refused(Refusal.UNKNOWN)));
    }

    RegistrationOutcome register(RegistrationRequest request, RegistrationOrigin origin) {
        try {
            return attempts.run(() -> earlier(request).orElseGet(() -> bookings.book(request, origin)));
        } catch (DataIntegrityViolationException sentTwiceAtOnce) {
            return attempts.run(() -> earlier(request).orElseThrow(() -> sentTwiceAtOnce));
        }
    }

    private Optional<RegistrationOutcome> earlier(RegistrationRequest request) {
        return registrations.findByRequestKey(request.key()).map(bookings::outcomeOf);
    }

    private RegistrationOutcome onExisting(RegistrationCode code, Function<Registration, RegistrationOutcome> change) {
        return attempts.run(() -> registrations
                .findByCode(code.value())
                .map(found -> found.state() == RegistrationState.CANCELLED
                        ? new RegistrationOutcome.Refused(Refusal.CANCELLED)
                        : change.apply(found))
                .orElseGet(() -> new RegistrationOutcome.Refused(Refusal.UNKNOWN)));
    }
}

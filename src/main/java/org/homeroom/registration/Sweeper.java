package org.homeroom.registration;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Frees places whose cancellation can no longer be taken back, ends offers nobody answered, and gives what is free to
 * those who wait. Each household in a transaction of its own, which looks again once it has locked the slot: so it does
 * not matter how many do it at once, or how often.
 */
@Component
class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int BATCH = 200;

    private final RegistrationRepository registrations;
    private final EventCatalogue catalogue;
    private final Locked locked;
    private final Cancellations cancellations;
    private final Offers offers;
    private final ChildcareGrants grants;
    private final Attempts attempts;
    private final Clock clock;

    Sweeper(
            RegistrationRepository registrations,
            EventCatalogue catalogue,
            Locked locked,
            Cancellations cancellations,
            Offers offers,
            ChildcareGrants grants,
            Attempts attempts,
            Clock clock) {
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.locked = locked;
        this.cancellations = cancellations;
        this.offers = offers;
        this.grants = grants;
        this.attempts = attempts;
        this.clock = clock;
    }

    void sweep() {
        var most = Limit.of(BATCH);
        each(registrations.findReleasesUntil(clock.instant(), most), cancellations::release);
        each(registrations.findOffersUntil(clock.instant(), most), offers::expire);
        Stream.concat(
                        registrations.findSlotsWaitingForChildcare(clock.instant()).stream()
                                .map(SlotId::new),
                        catalogue.withALine(clock.instant()).stream())
                .distinct()
                .forEach(this::fill);
    }

    /** Childcare first: it goes to those who have come without, and frees the seats of their children. */
    void fill(SlotId slot) {
        asLongAs(() -> grants.grantNext(slot));
        asLongAs(() -> offers.offerNext(slot));
    }

    private void each(List<Registration> due, Predicate<Registration> step) {
        due.forEach(registration -> once(() -> locked.find(registration.id(), registration.school())
                .filter(step)
                .isPresent()));
    }

    private void asLongAs(BooleanSupplier step) {
        for (int i = 0; i < BATCH && once(step); i++) {}
    }

    /** One household for whom it fails does not keep the others from theirs: it is tried again at the next sweep. */
    private boolean once(BooleanSupplier step) {
        try {
            return attempts.call(step::getAsBoolean);
        } catch (RuntimeException e) {
            LOG.error("A place could not be passed on", e);
            return false;
        }
    }
}

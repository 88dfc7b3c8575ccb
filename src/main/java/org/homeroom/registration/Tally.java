package org.homeroom.registration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Offered;
import org.homeroom.registration.RegistrationOutcome.PartlyConfirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts for whoever watches over the server how wishes end: only what was committed, once however often it was sent, and
 * never who or what it was about.
 */
@Component
class Tally {

    static final String REGISTRATIONS = "homeroom.registrations";
    static final String REFUSALS = "homeroom.refusals";
    static final String OFFERS = "homeroom.offers";

    enum Result {
        CONFIRMED,
        PARTLY,
        WAITLISTED
    }

    enum Offer {
        MADE,
        ACCEPTED,
        DECLINED,
        EXPIRED
    }

    private final Map<Result, Counter> registrations;
    private final Map<Refusal, Counter> refusals;
    private final Map<Offer, Counter> offers;

    Tally(MeterRegistry meters) {
        registrations = counters(Result.values(), result -> meters.counter(REGISTRATIONS, "outcome", label(result)));
        refusals = counters(Refusal.values(), reason -> meters.counter(REFUSALS, "reason", label(reason)));
        offers = counters(Offer.values(), step -> meters.counter(OFFERS, "step", label(step)));
    }

    /** Something new was registered, or was refused. */
    void registered(RegistrationOutcome outcome) {
        switch (outcome) {
            case Confirmed confirmed -> confirmed(1);
            case PartlyConfirmed partly -> count(registrations, Result.PARTLY, 1);
            case Waitlisted waitlisted -> count(registrations, Result.WAITLISTED, 1);
            case Offered offered -> {} // nobody is offered a place by registering
            case ChildcareFull full -> refused(Refusal.CHILDCARE_FULL);
            case Refused(var reason) -> refused(reason);
        }
    }

    /** Something that was registered before was to change: only a refusal counts. */
    RegistrationOutcome changed(RegistrationOutcome outcome) {
        if (outcome.changesNothing()) {
            registered(outcome);
        }
        return outcome;
    }

    void confirmed(int registered) {
        count(registrations, Result.CONFIRMED, registered);
    }

    void refused(Refusal reason) {
        count(refusals, reason, 1);
    }

    void offer(Offer step) {
        count(offers, step, 1);
    }

    /** In a transaction when that has committed; else at once, since it is certain then. */
    private static <K> void count(Map<K, Counter> counters, K which, int times) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    add(counters, which, times);
                }
            });
        } else {
            add(counters, which, times);
        }
    }

    private static <K> void add(Map<K, Counter> counters, K which, int times) {
        var counter = counters.get(which);
        if (counter != null) {
            counter.increment(times);
        }
    }

    /** All of them from the start, so that what has not happened yet is nought rather than unknown. */
    private static <K extends Enum<K>> Map<K, Counter> counters(K[] keys, Function<K, Counter> counter) {
        return Stream.of(keys).collect(Collectors.toUnmodifiableMap(Function.identity(), counter));
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

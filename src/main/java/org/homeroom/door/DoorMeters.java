package org.homeroom.door;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts for whoever watches over the server the people who came in, once that is written down. */
@Component
class DoorMeters {

    static final String ARRIVALS = "homeroom.checkins";

    private final Counter arrivals;

    DoorMeters(MeterRegistry meters) {
        arrivals = meters.counter(ARRIVALS);
    }

    @TransactionalEventListener
    void on(CheckedIn change) {
        arrivals.increment(change.arrived());
    }
}

package org.homeroom.faults;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The application's clock, until it is set: then it stands still. */
final class SettableClock extends Clock {

    private final Clock real;
    private volatile Instant set = Instant.EPOCH;

    SettableClock(Clock real) {
        this.real = real;
    }

    void set(Instant instant) {
        set = instant;
    }

    @Override
    public Instant instant() {
        return set.equals(Instant.EPOCH) ? real.instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** Puts it in the place of the application's own. */
    static final class Setter implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Clock clock ? new SettableClock(clock) : bean;
        }
    }
}

package org.homeroom.message;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Shows whether letters leave. All instances share one outbox, so all of them say the same. */
@Component
class OutboxMeters implements MeterBinder {

    private final OutboxQueue queue;

    OutboxMeters(OutboxQueue queue) {
        this.queue = queue;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("homeroom.outbox.waiting", queue, outbox -> outbox.lag().messages())
                .description("Messages that should have left by now")
                .register(meters);
        TimeGauge.builder(
                        "homeroom.outbox.oldest",
                        queue,
                        TimeUnit.MILLISECONDS,
                        outbox -> outbox.lag().oldest().toMillis())
                .description("How long the oldest of them has waited")
                .register(meters);
    }
}

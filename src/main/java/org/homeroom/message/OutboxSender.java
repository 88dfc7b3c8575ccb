package org.homeroom.message;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what waits in the outbox, at least once: when an instance dies between sending and marking, another one sends
 * again under the same Message-ID. Any number of instances may run.
 */
@Component
class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final OutboxQueue queue;
    private final EmailPort email;
    private final SmsPort sms;
    private final MessageSettings settings;
    private final Clock clock;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("outbox").factory());
    private final ExecutorService carriers;

    OutboxSender(OutboxQueue queue, EmailPort email, SmsPort sms, MessageSettings settings, Clock clock) {
        this.queue = queue;
        this.email = email;
        this.sms = sms;
        this.settings = settings;
        this.clock = clock;
        this.carriers = Executors.newFixedThreadPool(
                settings.parallel(), Thread.ofVirtual().name("outbox-", 1).factory());
    }

    @TransactionalEventListener
    void afterCommit(MessageWaiting waiting) {
        wakeUp();
    }

    @Scheduled(initialDelay = 10, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void regularly() {
        wakeUp();
    }

    @Scheduled(initialDelay = 5, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void wipeOld() {
        queue.wipeBefore(clock.instant().minus(settings.keep()));
    }

    /** However many ask while messages are being sent, they cause one more round. */
    private void wakeUp() {
        if (settings.automatic() && asked.compareAndSet(false, true)) {
            worker.execute(() -> {
                asked.set(false);
                sendDue();
            });
        }
    }

    /** Sends until nothing is due. */
    void sendDue() {
        List<OutboxRow> rows = claim();
        while (!rows.isEmpty()) {
            List<Callable<Void>> tasks = rows.stream().map(this::sending).toList();
            try {
                carriers.invokeAll(tasks);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            rows = claim();
        }
    }

    private List<OutboxRow> claim() {
        return queue.claim(settings.batch(), clock.instant().plus(settings.lease()));
    }

    private Callable<Void> sending(OutboxRow row) {
        return () -> {
            send(row);
            return null;
        };
    }

    private void send(OutboxRow row) {
        try {
            switch (deliver(row)) {
                case Delivery.Done() -> queue.sent(row);
                case Delivery.ByHand() -> queue.leaveToStaff(row);
                case Delivery.Failed(Failure failure, boolean worthRetrying) -> failed(row, failure, worthRetrying);
            }
        } catch (RuntimeException e) {
            LOG.error("Message {} could not be handed over", row.id().value(), e);
            failed(row, Failure.REFUSED, true);
        }
    }

    private Delivery deliver(OutboxRow row) {
        return switch (row.channel()) {
            case EMAIL -> email.send(row);
            case SMS -> sms.send(row.to(), row.text(), row.id().value().toString());
        };
    }

    private void failed(OutboxRow row, Failure failure, boolean worthRetrying) {
        if (worthRetrying && row.attempt() < settings.attempts()) {
            queue.retryAt(row, failure, clock.instant().plus(settings.waitAfter(row.attempt())));
        } else {
            LOG.warn("Message {} is given up after {} attempts: {}", row.id().value(), row.attempt(), failure);
            queue.giveUp(row, failure);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(20, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
        carriers.shutdown();
    }
}

package org.homeroom.registration;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.homeroom.event.PlacesFreed;
import org.homeroom.event.SlotId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sees to it that free places find those who wait: soon after they became free, and once a minute, should that have been
 * missed. Any number of instances may do so at the same time.
 */
@Component
class Sweeps {

    private final Sweeper sweeper;
    private final boolean automatic;
    private final Set<SlotId> freed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("line").factory());

    Sweeps(Sweeper sweeper, @Value("${homeroom.registration.automatic:true}") boolean automatic) {
        this.sweeper = sweeper;
        this.automatic = automatic;
    }

    /** In a thread of its own: the one that made the room still has the connection it made it on. */
    @TransactionalEventListener
    void on(PlacesFreed room) {
        if (automatic) {
            freed.add(room.slot());
            wakeUp();
        }
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void regularly() {
        if (automatic) {
            worker.execute(sweeper::sweep);
        }
    }

    /** However many ask meanwhile, they cause one more round. */
    private void wakeUp() {
        if (asked.compareAndSet(false, true)) {
            worker.execute(() -> {
                asked.set(false);
                var slots = new LinkedHashSet<>(List.copyOf(freed));
                freed.removeAll(slots);
                slots.forEach(sweeper::fill);
            });
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(20, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}

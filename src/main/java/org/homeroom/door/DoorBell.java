package org.homeroom.door;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.homeroom.childcare.CareChanged;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open doors of a slot that something changed there: a family came, or registered, or cancelled. */
@Component
public class DoorBell {

    private static final Logger LOG = LoggerFactory.getLogger(DoorBell.class);

    private final Map<SlotId, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Rolls rolls;
    private final AsyncTaskExecutor executor;

    DoorBell(Rolls rolls, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.rolls = rolls;
        this.executor = executor;
    }

    /**
     * Calls back, on any thread, after each change until told to stop.
     *
     * @return stops it
     */
    public Runnable listen(SlotId slot, Runnable onChange) {
        listeners.compute(slot, (id, others) -> {
            var all = others == null ? new CopyOnWriteArraySet<Runnable>() : others;
            all.add(onChange);
            return all;
        });
        return () -> listeners.computeIfPresent(slot, (id, all) -> {
            all.remove(onChange);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void somebodyCame(CheckedIn change) {
        rolls.forgetArrivals(change.slot());
        ringSoon(change.slot());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void registrationsChanged(RegistrationsChanged change) {
        rolls.forget(change.slot());
        ringSoon(change.slot());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void childrenCameOrWent(CareChanged change) {
        ringSoon(change.slot());
    }

    /** Slots at whose doors somebody listens. */
    Set<SlotId> attended() {
        return Set.copyOf(listeners.keySet());
    }

    /** After a change that another instance wrote. */
    void ring(SlotId slot) {
        rolls.forgetArrivals(slot);
        tick(slot);
    }

    /** After a while in which nothing was written. */
    void tick(SlotId slot) {
        listeners.getOrDefault(slot, Set.of()).forEach(DoorBell::call);
    }

    /** On another thread: this one still belongs to the transaction that has just been committed. */
    private void ringSoon(SlotId slot) {
        if (listeners.containsKey(slot)) {
            executor.execute(() -> ring(slot));
        }
    }

    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException doorIsGone) {
            LOG.debug("A door did not hear the bell", doorIsGone);
        }
    }
}

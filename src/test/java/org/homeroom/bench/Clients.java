package org.homeroom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that each do the next piece of work as soon as they have done one. */
final class Clients {

    /** What client number {@code client} does as the {@code index}-th piece of all. */
    interface Work {
        void run(int client, int index) throws Exception;
    }

    private Clients() {}

    static Round run(int clients, int pieces, Work work) throws Exception {
        var next = new AtomicInteger();
        var nanos = new long[pieces];
        long began = System.nanoTime();
        long cpu = Round.cpuNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int self = client;
                running.add(threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        work.run(self, i);
                        nanos[i] = System.nanoTime() - start;
                    }
                    return null;
                }));
            }
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
        return Round.of(nanos, System.nanoTime() - began, Round.cpuNanos() - cpu);
    }
}

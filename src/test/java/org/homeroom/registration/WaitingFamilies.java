package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.homeroom.MovableClock;
import org.homeroom.event.SlotCancelled;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.dao.CannotAcquireLockException;

/** A workshop with a waiting line, at a time the test says. It is a Monday, ten in the morning in New York. */
@Import({WaitingFamilies.Time.class, WaitingFamilies.Losing.class})
abstract class WaitingFamilies extends WorkshopPlaces {

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @TestConfiguration
    static class Losing {

        final AtomicInteger times = new AtomicInteger();

        /** As a database does that lets another transaction go first. */
        @EventListener
        void on(SlotCancelled cancelled) {
            if (times.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new CannotAcquireLockException("chosen as the victim");
            }
        }
    }

    @Autowired
    Losing losing;

    @Autowired
    MovableClock clock;

    @Autowired
    Sweeper sweeper;

    @BeforeEach
    void beginOnAMonday() {
        clock.set(Instant.parse("2026-03-02T15:00:00Z"));
    }

    RegistrationCode register(SlotId slot, int adults) {
        return confirmed(registrations.register(Requests.to(slot).adults(adults).build()));
    }

    RegistrationCode waits(SlotId slot, int adults) {
        return waits(Requests.to(slot).adults(adults));
    }

    RegistrationCode waits(Requests request) {
        var outcome = registrations.register(request.build());
        assertThat(outcome).isInstanceOf(Waitlisted.class);
        return ((Waitlisted) outcome).code();
    }

    /** Gives up its places for good. */
    void leave(RegistrationCode code) {
        assertThat(registrations.cancel(code)).isEmpty();
        clock.pass(Cancellations.UNDO);
        sweeper.sweep();
    }

    RegistrationState state(RegistrationCode code) {
        return details(code).state();
    }

    RegistrationDetails details(RegistrationCode code) {
        return registrations.find(code).orElseThrow();
    }

    int waiting(SlotId slot) {
        return jdbc.sql("select waiting from time_slot where id = :slot")
                .param("slot", bytes(slot))
                .query(Integer.class)
                .single();
    }

    /** What registrations hold, counted one by one. */
    int seatsHeld(SlotId slot) {
        return jdbc.sql("""
                        select coalesce(sum(seats), 0) from registration
                        where slot_id = :slot and (state in ('CONFIRMED', 'OFFERED') or releases_at is not null)""").param("slot", bytes(slot)).query(Integer.class).single();
    }

    static byte[] bytes(SlotId slot) {
        return ByteBuffer.allocate(16)
                .putLong(slot.value().getMostSignificantBits())
                .putLong(slot.value().getLeastSignificantBits())
                .array();
    }

    /** Does it all at the same time. */
    static void atOnce(Stream<Runnable> tasks) throws Exception {
        try (var clients = Executors.newFixedThreadPool(12)) {
            for (var done : clients.invokeAll(tasks.map(Executors::callable).toList())) {
                done.get();
            }
        }
    }

    List<String> letters() {
        return jdbc.sql("select dedup_key from outbox_message order by created_at, id")
                .query((row, index) -> new String(row.getBytes(1), StandardCharsets.UTF_8).split(":", -1)[1])
                .list();
    }
}

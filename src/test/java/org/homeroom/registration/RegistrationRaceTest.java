package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotPlaces;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionTemplate;

class RegistrationRaceTest extends WorkshopPlaces {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SlotPlaces places;

    @Autowired
    MeterRegistry meters;

    @Test
    void registersOnceHoweverOftenTheFormIsSent() throws Exception {
        var slot = year.slot(event, 50);
        var request = Requests.to(slot).adults(2).build();

        Callable<RegistrationOutcome> send = () -> registrations.register(request);
        var outcomes = atOnce(Collections.nCopies(16, send));

        assertThat(Set.copyOf(outcomes)).hasSize(1);
        assertThat(taken(slot)).isEqualTo(2);
        assertThat(count("registration")).isEqualTo(1);
        assertThat(count("family")).isEqualTo(1);
        assertThat(count("outbox_message")).isEqualTo(1);
    }

    @Test
    void neverOversellsHoweverManyPressAtOnce() throws Exception {
        var slot = year.slot(event, 20);
        var requests = IntStream.range(0, 60)
                .<Callable<RegistrationOutcome>>mapToObj(i -> {
                    var request = Requests.to(slot).adults(1 + i % 3).build();
                    return () -> registrations.register(request);
                })
                .toList();

        assertThat(atOnce(requests))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOfAny(Confirmed.class, Waitlisted.class));

        assertThat(taken(slot)).isLessThanOrEqualTo(20).isEqualTo(seatsHeld(slot));
    }

    @Test
    @Tag("mysql-only")
    void nobodyHasToBeTriedAgainBecauseOthersPressAtOnce() throws Exception {
        var slot = year.slot(event, 100);
        var repeats = meters.counter(Attempts.REPEATS);
        double before = repeats.count();

        atOnce(IntStream.range(0, 60)
                .<Callable<RegistrationOutcome>>mapToObj(
                        i -> () -> registrations.register(Requests.to(slot).build()))
                .toList());

        assertThat(taken(slot)).isEqualTo(60);
        assertThat(repeats.count()).isEqualTo(before);
    }

    @Test
    void familiesThatSwapSlotsAtOnceAllKeepAPlace() throws Exception {
        var one = year.slot(event, 8);
        var other = year.slot(event, 8);
        var codes = IntStream.range(0, 8)
                .mapToObj(i -> confirmed(registrations.register(
                        Requests.to(i % 2 == 0 ? one : other).build())))
                .toList();
        var moves = IntStream.range(0, 8)
                .<Callable<RegistrationOutcome>>mapToObj(
                        i -> () -> registrations.moveTo(codes.get(i), i % 2 == 0 ? other : one))
                .toList();

        assertThat(atOnce(moves)).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Confirmed.class));

        assertThat(taken(one)).isEqualTo(4).isEqualTo(seatsHeld(one));
        assertThat(taken(other)).isEqualTo(4).isEqualTo(seatsHeld(other));
    }

    @Test
    void keepsPlacesForAWhileHoweverOftenItIsCancelled() throws Exception {
        var slot = year.slot(event, 5, Map.of(AgeBand.PRESCHOOL, 2));
        var code = confirmed(registrations.register(
                Requests.to(slot).adults(2).childInCare("Liya", 4).build()));
        Callable<RegistrationOutcome> cancel = () -> {
            registrations.cancel(code);
            return new Confirmed(code);
        };

        atOnce(Collections.nCopies(8, cancel));
        registrations.cancel(RegistrationCode.fresh());

        assertThat(taken(slot)).isEqualTo(2);
        assertThat(careTaken(slot, AgeBand.PRESCHOOL)).isEqualTo(1);
        assertThat(registrations.find(code))
                .map(RegistrationDetails::isCancelled)
                .contains(true);
    }

    @ParameterizedTest
    @EnumSource(
            value = Isolation.class,
            names = {"READ_COMMITTED", "REPEATABLE_READ"})
    @Tag("mysql-only")
    void oversellsWhenAPlaceIsReadFirstAndWrittenThen(Isolation isolation) throws Exception {
        var slot = year.slot(event, 3);

        assertThat(promisedAtOnce(isolation, slot, 2, free -> free >= 2 && write(slot, 3 - free + 2)))
                .isEqualTo(4);
        assertThat(taken(slot)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Isolation.class,
            names = {"READ_COMMITTED", "REPEATABLE_READ"})
    @Tag("mysql-only")
    void neverOversellsByTheConditionalUpdateWhateverWasReadBefore(Isolation isolation) throws Exception {
        var slot = year.slot(event, 3);

        assertThat(promisedAtOnce(isolation, slot, 2, free -> places.takeSeats(slot, 2)))
                .isEqualTo(2);
        assertThat(taken(slot)).isEqualTo(2);
    }

    /** Seats promised by two transactions which both have read how many are free before either takes any. */
    private int promisedAtOnce(Isolation isolation, SlotId slot, int seats, IntPredicate take) throws Exception {
        var transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(isolation.value());
        var bothHaveRead = new CyclicBarrier(2);
        Callable<Boolean> family = () -> transaction.execute(status -> {
            int free = 3 - readTaken(slot);
            meet(bothHaveRead);
            return take.test(free);
        });
        int promised = 0;
        try (var clients = Executors.newFixedThreadPool(2)) {
            for (var got : clients.invokeAll(List.of(family, family))) {
                promised += got.get() ? seats : 0;
            }
        }
        return promised;
    }

    private int readTaken(SlotId slot) {
        return jdbc.sql("select taken from time_slot where id = :slot")
                .param("slot", bytes(slot))
                .query(Integer.class)
                .single();
    }

    private boolean write(SlotId slot, int taken) {
        return jdbc.sql("update time_slot set taken = :taken where id = :slot")
                        .param("taken", taken)
                        .param("slot", bytes(slot))
                        .update()
                == 1;
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<RegistrationOutcome> atOnce(List<Callable<RegistrationOutcome>> calls) throws Exception {
        var outcomes = new ArrayList<RegistrationOutcome>();
        try (var clients = Executors.newFixedThreadPool(12)) {
            for (var done : clients.invokeAll(calls)) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }

    private int seatsHeld(SlotId slot) {
        return jdbc.sql(
                        "select coalesce(sum(seats), 0) from registration where slot_id = :slot and state = 'CONFIRMED'")
                .param("slot", bytes(slot))
                .query(Integer.class)
                .single();
    }

    private static byte[] bytes(SlotId slot) {
        return ByteBuffer.allocate(16)
                .putLong(slot.value().getMostSignificantBits())
                .putLong(slot.value().getLeastSignificantBits())
                .array();
    }
}

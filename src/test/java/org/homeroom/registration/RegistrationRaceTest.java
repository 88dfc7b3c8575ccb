package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.junit.jupiter.api.Test;

class RegistrationRaceTest extends WorkshopPlaces {

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
        var bytes = ByteBuffer.allocate(16)
                .putLong(slot.value().getMostSignificantBits())
                .putLong(slot.value().getLeastSignificantBits())
                .array();
        return jdbc.sql(
                        "select coalesce(sum(seats), 0) from registration where slot_id = :slot and state = 'CONFIRMED'")
                .param("slot", bytes)
                .query(Integer.class)
                .single();
    }
}

package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Two members of staff, on two instances, who book the same interpreter at the same moment. */
class DoubleBookingTest extends InterpretedEvening {

    private static final int CLIENTS = 8;

    @Autowired
    private BookingRepository bookings;

    @Autowired
    private InterpreterRepository people;

    @Autowired
    private InterpreterTimes interpreterTimes;

    @Autowired
    private Jobs jobs;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private EventAdministration events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void happensWithoutTheLock() throws Exception {
        var selam = interpreter("Selam", "amh");
        var bothLooked = new CyclicBarrier(2);
        var slots = List.of(slot, slotAt(year.inDays(7).plus(Duration.ofMinutes(30))));

        atOnce(slots.stream()
                .<Callable<Boolean>>map(each -> () -> bookWithoutLock(each, selam, bothLooked))
                .toList());

        assertThat(overlaps()).isPositive();
    }

    @Test
    void neverHappensWithIt() throws Exception {
        var selam = interpreter("Selam", "amh");
        var slots = IntStream.range(0, CLIENTS)
                .mapToObj(i -> slotAt(year.inDays(7).plus(Duration.ofMinutes(10L * i))))
                .toList();

        var outcomes = atOnce(slots.stream()
                .<Callable<Assignment>>map(each -> () -> assigning.assign(amharic(each), selam, Way.IN_PERSON))
                .toList());

        assertThat(outcomes)
                .allSatisfy(outcome ->
                        assertThat(outcome).isInstanceOfAny(Assignment.Assigned.class, Assignment.Clash.class))
                .filteredOn(Assignment.Assigned.class::isInstance)
                .hasSize(1);
        assertThat(overlaps()).isZero();
    }

    @Test
    void booksOnceHoweverOftenTheButtonIsPressed() throws Exception {
        family(slot, "amh");
        var selam = interpreter("Selam", "amh");

        var outcomes = atOnce(IntStream.range(0, CLIENTS)
                .<Callable<Assignment>>mapToObj(i -> () -> assigning.assign(amharic(slot), selam, Way.IN_PERSON))
                .toList());

        assertThat(outcomes).allMatch(outcomes.getFirst()::equals);
        assertThat(count("interpreting_booking")).isEqualTo(1);
        assertThat(count("interpreting_job")).isEqualTo(1);
        assertThat(letters("selam@interpreters.example.org")).hasSize(1);
    }

    @Test
    void neverWaitsInACircleWhenAnAnswerMeetsADecisionAndANewPlan() throws Exception {
        var selam = interpreter("Selam", "amh");
        int rounds = 6;
        for (int round = 0; round < rounds; round++) {
            var at = slotAt(year.inDays(20 + round));
            family(at, "amh");
            var booking = book(at, selam);
            assigning.confirm(booking);
            var moved = year.plan(year.inDays(40 + round), 12, Map.of());

            atOnce(List.<Callable<Object>>of(
                    () -> assigning.decline(booking),
                    () -> assigning.decide(amharic(at), Decision.NOT_AVAILABLE, null),
                    () -> events.plan(at, moved),
                    () -> assigning.release(booking)));

            assertThat(job(at).state()).isEqualTo(JobState.NOT_AVAILABLE);
        }

        assertThat(letters("rosa@example.org"))
                .filteredOn(letter -> letter.startsWith("አስተርጓሚ አላገኘንም"))
                .hasSize(rounds);
    }

    private boolean bookWithoutLock(SlotId at, InterpreterId who, CyclicBarrier bothLooked) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var times = catalogue.findSlot(at).orElseThrow();
            var person = people.findById(who.value()).orElseThrow();
            var job = jobs.open(amharic(at), times.school());
            boolean free = interpreterTimes.taking(who, times).isEmpty();
            await(bothLooked);
            if (free) {
                bookings.save(new BookingEntity(job, person, times, Way.IN_PERSON, times.start()));
            }
            return free;
        }));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int overlaps() {
        return jdbc.sql("""
                        select count(*) from interpreting_booking one join interpreting_booking other
                        on one.interpreter_id = other.interpreter_id and one.id < other.id
                          and one.starts_at < other.ends_at and other.starts_at < one.ends_at""").query(Integer.class).single();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var signedIn = SecurityContextHolder.getContext();
        var outcomes = new ArrayList<T>();
        try (var clients = Executors.newFixedThreadPool(calls.size())) {
            var bySomebody = calls.stream()
                    .<Callable<T>>map(call -> () -> {
                        SecurityContextHolder.setContext(signedIn);
                        return call.call();
                    })
                    .toList();
            for (var done : clients.invokeAll(bySomebody)) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }
}

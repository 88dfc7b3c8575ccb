package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeroom.event.SlotId;
import org.junit.jupiter.api.Test;

/** Whatever happens at the same moment, it ends as if one had come after the other. */
class LineRaceTest extends WaitingFamilies {

    @Test
    void freesWhatIsCancelledOrGivesItBackButNeverBoth() throws Exception {
        var slot = year.slot(event, 8);
        var codes = register(slot);
        codes.forEach(registrations::cancel);

        atOnce(Stream.of(
                        codes.stream().<Runnable>map(code -> () -> registrations.undoCancel(code)),
                        Stream.<Runnable>of(() -> clock.pass(Duration.ofMinutes(10))),
                        sweeps(4))
                .flatMap(tasks -> tasks));
        sweeper.sweep();

        long back = codes.stream()
                .filter(code -> state(code) == RegistrationState.CONFIRMED)
                .count();
        assertThat(taken(slot)).isEqualTo((int) back).isEqualTo(seatsHeld(slot));
    }

    @Test
    void endsAnOfferByItsAcceptanceOrItsExpiryButNeverBoth() throws Exception {
        var slot = year.slot(event, 8);
        var coming = register(slot);
        var offered = IntStream.range(0, 8).mapToObj(i -> waits(slot, 1)).toList();
        coming.forEach(registrations::cancel);
        clock.pass(Duration.ofMinutes(10));
        sweeper.sweep();
        assertThat(offered).allMatch(code -> state(code) == RegistrationState.OFFERED);

        atOnce(Stream.of(
                        offered.stream().<Runnable>map(code -> () -> registrations.accept(code)),
                        Stream.<Runnable>of(() -> clock.pass(Duration.ofHours(6))),
                        sweeps(4))
                .flatMap(tasks -> tasks));
        sweeper.sweep();

        long accepted = offered.stream()
                .filter(code -> state(code) == RegistrationState.CONFIRMED)
                .count();
        assertThat(taken(slot)).isEqualTo((int) accepted).isEqualTo(seatsHeld(slot));
        assertThat(letters().stream().filter("movedUp"::equals)).hasSize((int) accepted);
        assertThat(letters().stream().filter("offerExpired"::equals)).hasSize(8 - (int) accepted);
    }

    @Test
    void offersEachPlaceOnceHoweverManySweepAtOnce() throws Exception {
        var slot = year.slot(event, 8);
        register(slot).forEach(registrations::cancel);
        var first = IntStream.range(0, 6).mapToObj(i -> waits(slot, 1)).toList();
        clock.pass(Duration.ofMinutes(10));

        atOnce(sweeps(8));

        assertThat(first).allMatch(code -> state(code) == RegistrationState.OFFERED);
        assertThat(letters().stream().filter("offer"::equals)).hasSize(6);
        assertThat(taken(slot)).isEqualTo(6).isEqualTo(seatsHeld(slot));
        assertThat(waiting(slot)).isZero();
    }

    @Test
    void letsNoNewcomerTakeWhatBecameFreeForThoseWhoWait() throws Exception {
        var slot = year.slot(event, 8);
        register(slot).forEach(registrations::cancel);
        var waiting = IntStream.range(0, 8).mapToObj(i -> waits(slot, 1)).toList();
        clock.pass(Duration.ofMinutes(10));
        var newcomers = IntStream.range(0, 12)
                .<Runnable>mapToObj(
                        i -> () -> registrations.register(Requests.to(slot).build()));

        atOnce(Stream.concat(newcomers, sweeps(4)));
        sweeper.sweep();

        assertThat(waiting).allMatch(code -> state(code) == RegistrationState.OFFERED);
        assertThat(taken(slot)).isEqualTo(8).isEqualTo(seatsHeld(slot));
        assertThat(waiting(slot)).isEqualTo(12);
    }

    @Test
    void givesEverybodyInALineARankOfTheirOwn() throws Exception {
        var slot = year.slot(event, 1);
        register(slot, 1);

        atOnce(IntStream.range(0, 24)
                .<Runnable>mapToObj(
                        i -> () -> registrations.register(Requests.to(slot).build())));

        assertThat(jdbc.sql("select line_rank from registration where line_rank is not null order by line_rank")
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 24).mapToObj(Long::valueOf).toList());
        assertThat(waiting(slot)).isEqualTo(24);
    }

    private List<RegistrationCode> register(SlotId slot) {
        return IntStream.range(0, 8).mapToObj(i -> register(slot, 1)).toList();
    }

    private Stream<Runnable> sweeps(int times) {
        return Collections.<Runnable>nCopies(times, sweeper::sweep).stream();
    }
}

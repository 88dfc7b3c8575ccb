package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.homeroom.account.AccountId;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CareEveningTest {

    private static final Instant FIVE = Instant.parse("2026-11-26T22:00:00Z");
    private static final SchoolId SCHOOL = new SchoolId(UUID.randomUUID());
    private static final SlotId SLOT = new SlotId(UUID.randomUUID());
    private static final RoomId FOUR = new RoomId(UUID.randomUUID());
    private static final RoomId SEVEN = new RoomId(UUID.randomUUID());

    private final PersonId liya = new PersonId(UUID.randomUUID());
    private final RegistrationId family = new RegistrationId(UUID.randomUUID());

    @Test
    void keepsAChildInsideUntilItIsFetched() {
        var in = in(0, FOUR, "AAAAA2");

        assertThat(evening(in).inside()).hasSize(1);
        assertThat(evening(in, out(60, in)).inside()).isEmpty();
        assertThat(evening(in, out(60, in)).children()).hasSize(1);
    }

    @Test
    void holdsTheEarlierOfTwoHandOversAndKeepsTheOther() {
        var in = in(0, FOUR, "AAAAA2");
        var first = out(60, in);
        var second = out(65, in);

        var stay = evening(second, in, first).children().getFirst();

        assertThat(stay.end()).contains(first);
        assertThat(stay.again()).containsExactly(second);
    }

    @Test
    void keepsAChildInsideThatCameAgainUnknownToThePhoneThatHandsItOver() {
        var first = in(0, FOUR, "AAAAA2");
        var again = in(45, FOUR, "BBBBB3");
        var offline = out(50, first);

        var evening = evening(first, out(30, first), again, offline, closed(60));

        assertThat(evening.inside())
                .singleElement()
                .satisfies(stay -> assertThat(stay.in()).contains(again));
        assertThat(evening.closed(FOUR)).isEmpty();
        assertThat(evening.stays().get(liya))
                .flatExtracting(CareEvening.Stay::again)
                .containsExactly(offline);
        assertThat(evening(first, out(30, first), again, offline, out(55, again))
                        .inside())
                .isEmpty();
    }

    @Test
    void endsWhatCameBeforeByAHandOverThatNamesOneWeHaveNotHeardOf() {
        var unheard = in(5, FOUR, "AAAAA2");

        assertThat(evening(in(0, FOUR, "BBBBB3"), out(60, unheard)).inside()).isEmpty();
    }

    @Test
    void endsTheComingThatIsNamedWhateverTheClocksSay() {
        var in = in(30, FOUR, "AAAAA2");

        assertThat(evening(in, out(10, in)).inside()).isEmpty();
        assertThat(evening(in, out(10, null)).inside()).hasSize(1);
    }

    @Test
    void isInsideAgainAfterComingAgainByANewCode() {
        var first = in(0, FOUR, "AAAAA2");
        var again = in(90, FOUR, "BBBBB3");

        var evening = evening(again, out(60, first), first);

        assertThat(evening.inside()).singleElement().satisfies(stay -> {
            assertThat(stay.in().orElseThrow().code()).isEqualTo("BBBBB3");
            assertThat(stay.since()).isEqualTo(again.at());
        });
    }

    @Test
    void isOneStayWhereTwoPhonesTookTheChildIn() {
        var one = in(0, FOUR, "AAAAA2");
        var other = in(2, FOUR, "BBBBB3");

        var evening = evening(other, one, out(60, one));

        assertThat(evening.inside()).isEmpty();
        assertThat(evening.stays().get(liya)).hasSize(1);
    }

    @Test
    void isInTheRoomItWasBroughtToLast() {
        var evening = evening(in(0, FOUR, "AAAAA2"), in(20, SEVEN, "BBBBB3"));

        assertThat(evening.in(FOUR)).isEmpty();
        assertThat(evening.in(SEVEN)).hasSize(1);
        assertThat(evening.inside()).hasSize(1);
    }

    @Test
    void forgetsWhatWasTakenBack() {
        var in = in(0, FOUR, "AAAAA2");
        var out = out(60, in);

        assertThat(evening(in, undone(in)).children()).isEmpty();
        assertThat(evening(in, out, undone(out)).inside()).hasSize(1);
    }

    @Test
    void endsAStayByWhatStaffSayUntilAPhoneTellsBetter() {
        var in = in(0, FOUR, "AAAAA2");
        var home = home(60, in);

        assertThat(evening(in, home).inside()).isEmpty();
        assertThat(evening(in, home, undone(home)).inside()).hasSize(1);
        var earlier = out(50, in);
        assertThat(evening(home, in, earlier).stays().get(liya)).singleElement().satisfies(stay -> {
            assertThat(stay.end()).contains(earlier);
            assertThat(stay.again()).isEmpty();
        });
        var later = out(70, in);
        assertThat(evening(later, in, home).stays().get(liya)).singleElement().satisfies(stay -> {
            assertThat(stay.end()).contains(home);
            assertThat(stay.again()).containsExactly(later);
        });
    }

    @Test
    void keepsAChildInsideThatCameAgainAfterStaffSaidThatItWasHome() {
        var in = in(0, FOUR, "AAAAA2");

        assertThat(evening(in, home(60, in), in(65, FOUR, "BBBBB3")).inside()).hasSize(1);
    }

    @Test
    void showsWhoWasFetchedWithoutHavingCome() {
        var evening = evening(out(60, null));

        assertThat(evening.children()).isEmpty();
        assertThat(evening.stays().get(liya))
                .singleElement()
                .satisfies(stay -> assertThat(stay.again()).hasSize(1));
    }

    @Test
    void opensARoomAgainByWhoComesLater() {
        var in = in(0, FOUR, "AAAAA2");
        var closed = closed(90);

        assertThat(evening(in, out(60, in), closed).closed(FOUR)).contains(closed.at());
        assertThat(evening(in, closed).closed(FOUR)).isEmpty();
        assertThat(evening(in, out(60, in), closed, in(95, FOUR, "BBBBB3")).closed(FOUR))
                .isEmpty();
        assertThat(evening(closed).closed(SEVEN)).isEmpty();
    }

    @Test
    void countsTheCarersThatWereSaidLast() {
        assertThat(evening(carers(10, 3), carers(0, 2)).carers()).containsEntry(FOUR, 3);
    }

    @Test
    void comesToTheSameInWhateverOrderItHears() {
        var first = in(0, FOUR, "AAAAA2");
        var again = in(50, SEVEN, "BBBBB3");
        var taken = out(40, first);
        var facts = new ArrayList<>(List.of(
                first, taken, out(45, first), again, out(70, again), undone(taken), carers(5, 2), closed(99), again));
        var expected = evening(facts.toArray(HandOver[]::new));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(facts, new Random(seed));
            var evening = evening(facts.stream().distinct().toArray(HandOver[]::new));
            assertThat(evening.children().getFirst().end())
                    .isEqualTo(expected.children().getFirst().end());
            assertThat(evening.stays().get(liya)).hasSize(2);
            assertThat(evening.inside()).isEmpty();
        }
    }

    private static CareEvening evening(HandOver... facts) {
        return CareEvening.of(List.of(facts));
    }

    private HandOver in(int minute, RoomId room, String code) {
        return row(new RoomFact.In(UUID.randomUUID(), at(minute), family, liya, code), room);
    }

    private HandOver out(int minute, @Nullable HandOver in) {
        return row(
                new RoomFact.Out(
                        UUID.randomUUID(),
                        at(minute),
                        family,
                        liya,
                        HandOverWay.CODE,
                        in == null ? null : in.fact(),
                        null,
                        null),
                FOUR);
    }

    /** Of somebody of staff. */
    private HandOver home(int minute, HandOver in) {
        var said = new RoomFact.Out(
                UUID.randomUUID(), at(minute), family, liya, HandOverWay.STAFF, in.fact(), null, "Called the family");
        return HandOver.of(
                said,
                in.evening(),
                new Teller(UUID.randomUUID(), null, "Ada Office"),
                FIVE,
                new Going.Fetcher(null, "Marta Bekele", null));
    }

    private static HandOver undone(HandOver other) {
        return row(new RoomFact.Undone(UUID.randomUUID(), at(99), other.fact()), FOUR);
    }

    private static HandOver carers(int minute, int count) {
        return row(new RoomFact.Carers(UUID.randomUUID(), at(minute), count), FOUR);
    }

    private static HandOver closed(int minute) {
        return row(new RoomFact.Closed(UUID.randomUUID(), at(minute)), FOUR);
    }

    private static HandOver row(RoomFact fact, RoomId room) {
        return HandOver.of(
                fact,
                new RoomEvening(SCHOOL, SLOT, 1, room),
                Teller.phone(new RoomPhone(UUID.randomUUID(), "Ana’s phone"), new AccountId(UUID.randomUUID())),
                FIVE,
                new Going.Fetcher(null, null, null));
    }

    private static Instant at(int minute) {
        return FIVE.plusSeconds(60L * minute);
    }
}

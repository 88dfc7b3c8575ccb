package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.Need.Fit.FITS;
import static org.homeroom.registration.Need.Fit.HAS_TO_WAIT;
import static org.homeroom.registration.Need.Fit.LACKS_CHILDCARE;
import static org.homeroom.registration.Need.Fit.LACKS_SEATS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeroom.event.AgeBand;
import org.homeroom.event.ChildcarePlaces;
import org.homeroom.event.Room;
import org.homeroom.registration.Need.Fit;
import org.junit.jupiter.api.Test;

class AllotmentTest {

    @Test
    void passesOverAHouseholdForWhichThereAreNoSeatsWhereThatIsTheRule() {
        var room = new Room(2, List.of());

        assertThat(deal(room, PassingOver.SMALLER_MAY_PASS, seats(3), seats(1), seats(2), seats(1)))
                .containsExactly(LACKS_SEATS, FITS, LACKS_SEATS, FITS);
        assertThat(deal(room, PassingOver.STRICT_ORDER, seats(1), seats(3), seats(1)))
                .containsExactly(FITS, LACKS_SEATS, HAS_TO_WAIT);
    }

    @Test
    void neverHoldsAnybodyUpForWantOfChildcare() {
        var room = new Room(3, preschool(1));
        var wantsTwo = new Need(1, Map.of(AgeBand.PRESCHOOL, 2), false);

        assertThat(deal(room, PassingOver.STRICT_ORDER, wantsTwo, seats(3))).containsExactly(LACKS_CHILDCARE, FITS);
    }

    @Test
    void seatsChildrenWhoseChildcareMayFollow() {
        var room = new Room(2, preschool(1));
        var mayFollow = new Need(1, Map.of(AgeBand.PRESCHOOL, 2), true);

        assertThat(mayFollow.in(room)).isEqualTo(FITS);
        assertThat(mayFollow.share(room)).isEqualTo(new Share(2, Map.of(AgeBand.PRESCHOOL, 1)));
        assertThat(mayFollow.in(new Room(1, preschool(1)))).isEqualTo(LACKS_CHILDCARE);
        assertThat(mayFollow.in(new Room(0, preschool(2)))).isEqualTo(LACKS_SEATS);
    }

    private static List<ChildcarePlaces> preschool(int places) {
        return List.of(ChildcarePlaces.of(AgeBand.PRESCHOOL, places, 0));
    }

    private static Need seats(int seats) {
        return new Need(seats, Map.of(), false);
    }

    private static List<Fit> deal(Room room, PassingOver rule, Need... line) {
        var allotment = new Allotment(room, rule);
        return Stream.of(line).map(allotment::next).toList();
    }
}

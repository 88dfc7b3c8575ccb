package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SchoolYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CarersTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private CaredWorkshop workshop;

    @Autowired
    private Carers carers;

    @Autowired
    private Staffing staffing;

    @BeforeEach
    void signIn() {
        workshop.signIn(Role.ADMINISTRATOR);
    }

    @Test
    void areListedByNameAndLastWhenRetired() {
        workshop.carer("Zsófia Nagy");
        var omar = workshop.carer("Omar Haddad");
        workshop.carer("Hana Girma");

        assertThat(carers.retire(omar)).isEqualTo(new Retirement.Retired());

        assertThat(carers.list())
                .extracting(CarerSummary::name)
                .containsExactly("Hana Girma", "Zsófia Nagy", "Omar Haddad");
        carers.bringBack(omar);
        assertThat(carers.list()).noneMatch(CarerSummary::retired);
    }

    @Test
    void areChanged() {
        var omar = workshop.carer("Omar");
        carers.change(omar, new NewCarer("Omar Haddad", "", "Background check, 3 September", true));

        assertThat(carers.list())
                .containsExactly(new CarerSummary(omar, "Omar Haddad", "", "Background check, 3 September", false));
    }

    @Test
    void stayWhileChildrenCountOnThem() {
        var slot = year.slot(workshop.event(), 20);
        var omar = workshop.carer("Omar");
        workshop.assign(slot, workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 5), omar);

        assertThat(carers.retire(omar)).isEqualTo(new Retirement.StillAssigned(List.of(slot)));
        staffing.unassign(slot, omar);
        assertThat(carers.retire(omar)).isEqualTo(new Retirement.Retired());
    }

    @Test
    void areAdults() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NewCarer("Omar", "", "", false));
    }
}

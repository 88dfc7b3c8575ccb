package org.homeroom.registration.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.registration.Rosters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SlotNeedsTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Rosters rosters;

    private SlotId slot;

    @BeforeEach
    void planASlotWithASpanishInterpreter() {
        slot = year.slot(year.workshop("Tea"), 6, Map.of(AgeBand.PRESCHOOL, 2));
        SignedIn.as(year.school().id(), Role.TEACHER);
    }

    @Test
    void countsWhatFamiliesAskFor() {
        register(Requests.to(slot).adult("Ana", "es").interpreter("spa"));
        register(Requests.to(slot).adult("Luz", "es").interpreter("spa").note("No pork"));

        assertThat(needs().access()).containsExactly(Map.entry(AccessNeed.STEP_FREE, 2));
        assertThat(needs().notes()).isEqualTo(1);
        assertThat(needs().questions()).isEqualTo(2);
    }

    @Test
    void countsOnlyThoseWhoHaveAPlace() {
        register(Requests.to(slot).adults(5).childInCare("Liya", 4));
        register(Requests.to(slot).adults(2).interpreter("amh"));

        assertThat(needs().families()).isEqualTo(1);
        assertThat(needs().people()).isEqualTo(6);
        assertThat(needs().waiting()).isEqualTo(1);
        assertThat(needs().childrenInCare()).isEqualTo(1);
        assertThat(needs().allergies()).isEqualTo(1);
    }

    @Test
    void isNothingWhereNobodyComes() {
        assertThat(SlotNeeds.of(List.of()).families()).isZero();
    }

    private SlotNeeds needs() {
        return SlotNeeds.of(rosters.roster(slot));
    }

    private void register(Requests request) {
        registrations.register(request.build());
    }
}

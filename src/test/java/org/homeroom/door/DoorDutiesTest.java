package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class DoorDutiesTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Doorway doorway;

    @Autowired
    private DoorDuties duties;

    @Autowired
    private Door door;

    private SlotId slot;

    @BeforeEach
    void openADoor() {
        slot = doorway.slot(year.workshop("Homework without tears"), Duration.ofMinutes(30), 5);
    }

    @Test
    void opensADoorToAVolunteerAndClosesItAgain() {
        var sam = doorway.employ(year.school().id(), Role.VOLUNTEER, "Sam");
        var office = SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        duties.assign(slot, sam.id());
        duties.assign(slot, sam.id());
        assertThat(duties.helpers(slot)).containsExactly(new DoorHelper(sam.id(), "Sam", true));

        SignedIn.as(sam);
        assertThat(door.slots()).hasSize(1);

        SignedIn.as(office);
        duties.unassign(slot, sam.id());
        duties.unassign(slot, sam.id());
        SignedIn.as(sam);
        assertThat(door.slots()).isEmpty();
    }

    @Test
    void assignsOnlyVolunteersOfTheSchoolToItsSlots() {
        var other = year.school("elm-street", "Elm Street School");
        var stranger = doorway.employ(other.id(), Role.VOLUNTEER, "Kim");
        var teacher = doorway.employ(year.school().id(), Role.TEACHER, "Ada");
        var elsewhere = doorway.slot(year.workshop(other, "Elsewhere", Map.of()), Duration.ofMinutes(30), 5);
        var sam = doorway.employ(year.school().id(), Role.VOLUNTEER, "Sam");
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);

        assertThatThrownBy(() -> duties.assign(slot, stranger.id())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> duties.assign(slot, teacher.id())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> duties.assign(elsewhere, sam.id())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> duties.helpers(elsewhere)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void letsOnlyAdministratorsChoose() {
        var sam = doorway.volunteerAt();
        assertThatThrownBy(() -> duties.assign(slot, sam.id())).isInstanceOf(AccessDeniedException.class);

        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThatThrownBy(() -> duties.helpers(slot)).isInstanceOf(AccessDeniedException.class);
    }
}

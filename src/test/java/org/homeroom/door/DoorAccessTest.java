package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.registration.Admittance;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.TestSecurityContextHolder;

class DoorAccessTest extends OpenDoor {

    @Test
    void showsAVolunteerOnlyTheirOwnDoorsWhileTheyAreOpen() {
        var running = doorway.slot(event, Duration.ofMinutes(-60), 5);
        var later = doorway.slot(event, Duration.ofHours(3), 5);
        var over = doorway.slot(event, Duration.ofHours(-4), 5);
        var notTheirs = doorway.slot(event, Duration.ofMinutes(10), 5);
        doorway.volunteerAt(slot, running, later, over);

        assertThat(door.slots()).extracting(open -> open.slot().id()).containsExactly(running, slot);
        assertThat(door.board(later)).isEmpty();
        assertThat(door.board(over)).isEmpty();
        assertThat(door.board(notTheirs)).isEmpty();
    }

    @Test
    void showsTheSchoolsOwnPeopleEveryDoorOfTheirSchool() {
        var other = year.school("elm-street", "Elm Street School");
        var elsewhere = doorway.slot(year.workshop(other, "Elsewhere", Map.of()), Duration.ofMinutes(10), 5);
        SignedIn.as(year.school().id(), Role.TEACHER);

        assertThat(door.slots()).extracting(open -> open.slot().id()).containsExactly(slot);
        assertThat(door.board(elsewhere)).isEmpty();
        assertThat(door.find(elsewhere, "rosa")).isEqualTo(new DoorResult.Closed());
    }

    @Test
    void refusesEverythingAtADoorThatIsNotTheirs() {
        var code = register(Requests.to(slot));
        var party = expected(code);
        doorway.volunteerAt();

        assertThat(door.find(slot, code)).isEqualTo(new DoorResult.Closed());
        assertThat(door.findByName(slot, "rosa")).isEqualTo(new DoorResult.Closed());
        assertThat(door.arrive(slot, party.id(), party.everyone(), Doorway.tap()))
                .isEqualTo(new DoorResult.Closed());
        assertThat(door.undo(slot, party.id(), party.everyone(), Doorway.tap())).isEqualTo(new DoorResult.Closed());
        assertThat(door.admit(slot, party.id(), new Admittance(Doorway.tap(), true, false)))
                .isEqualTo(new DoorResult.Closed());
        assertThat(door.walkIn(slot, walkIn("Ana", 1, 0))).isEqualTo(new DoorResult.Closed());
        assertThat(rows("check_in")).isZero();
        assertThat(rows("registration")).isEqualTo(1);
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        TestSecurityContextHolder.clearContext();

        assertThatThrownBy(() -> door.slots()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> door.find(slot, "rosa"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}

package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Staff;
import org.homeroom.door.Devices.Recognition;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OwnPassTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Doorway doorway;

    @Autowired
    private OwnPass own;

    @Autowired
    private DoorPasses passes;

    @Autowired
    private DoorDuties duties;

    @Autowired
    private DoorClosing closing;

    @Autowired
    private Devices devices;

    @Autowired
    private PassSlots slots;

    @Autowired
    private DirectSql jdbc;

    private EventId event;
    private SlotId slot;
    private Staff office;
    private Staff sam;

    @BeforeEach
    void aVolunteerAtADoor() {
        event = year.workshop("Homework without tears");
        slot = doorway.slot(event, Duration.ofMinutes(-30), 5);
        office = doorway.employ(year.school().id(), Role.ADMINISTRATOR, "Ada Office");
        sam = doorway.volunteerAt(slot);
    }

    @Test
    void letsOnePhoneInAtTheDoorsOfTheVolunteer() {
        doorway.slot(event, Duration.ofMinutes(-30), 5);
        var made = own.make().orElseThrow();

        assertThat(made.link()).contains("/door/app#");
        assertThat(made.pass().label()).isEqualTo("Sam Helper");
        assertThat(slots.of(made.pass()))
                .extracting(evening -> evening.slot().id())
                .containsExactly(slot);
        assertThat(devices.enter(token(made), "Sam’s phone")).isPresent();
        assertThat(devices.enter(token(made), "Another phone")).isEmpty();
    }

    @Test
    void isListedAmongThePassesForAdministratorsToWithdraw() {
        var phone = enter(own.make().orElseThrow());

        SignedIn.as(office);
        var listed = passes.list().getFirst();
        assertThat(listed.pass().own()).isTrue();
        assertThat(listed.devices()).hasSize(1);
        passes.withdraw(listed.pass().id());

        assertThat(devices.recognise(phone)).isInstanceOf(Recognition.Withdrawn.class);
    }

    @Test
    void isOverButHandsInWhenTheDutyIsWithdrawn() {
        var made = own.make().orElseThrow();
        var phone = enter(made);
        assertThat(devices.recognise(phone)).isInstanceOf(Recognition.Known.class);

        SignedIn.as(office);
        duties.unassign(slot, sam.id());

        assertThat(devices.recognise(phone)).isInstanceOf(Recognition.Expired.class);
        assertThat(devices.enter(token(made), "Another phone")).isEmpty();
        assertThat(slots.of(made.pass())).isEmpty();
        assertThat(slots.ever(made.pass(), List.of(slot))).hasSize(1);
    }

    @Test
    void handsInForADayAfterItsTimeAndNoLonger() {
        var phone = enter(own.make().orElseThrow());
        SignedIn.as(office);
        closing.close(slot, false);

        jdbc.sql("update door_pass set expires_at = :then")
                .param("then", LocalDateTime.ofInstant(Instant.now().minus(Duration.ofHours(25)), ZoneOffset.UTC))
                .update();

        assertThat(devices.recognise(phone)).isInstanceOf(Recognition.Withdrawn.class);
    }

    @Test
    void keepsTheOtherDoorWhenOneDutyIsWithdrawn() {
        var other = doorway.slot(event, Duration.ofMinutes(-20), 5);
        SignedIn.as(office);
        duties.assign(other, sam.id());
        SignedIn.as(sam);
        var made = own.make().orElseThrow();
        var phone = enter(made);

        SignedIn.as(office);
        duties.unassign(slot, sam.id());

        assertThat(devices.recognise(phone)).isInstanceOf(Recognition.Known.class);
        assertThat(slots.of(made.pass()))
                .extracting(evening -> evening.slot().id())
                .containsExactly(other);
    }

    @Test
    void endsWithTheAccount() {
        var phone = enter(own.make().orElseThrow());

        jdbc.sql("delete from staff_membership where role = 'VOLUNTEER'").update();

        assertThat(devices.recognise(phone)).isInstanceOf(Recognition.Withdrawn.class);
    }

    @Test
    void isOverButHandsInWhileItsDoorIsClosed() {
        var phone = enter(own.make().orElseThrow());

        SignedIn.as(office);
        closing.close(slot, false);

        assertThat(devices.recognise(phone))
                .isInstanceOfSatisfying(
                        Recognition.Expired.class,
                        expired -> assertThat(expired.device().pass().isOver(Instant.now()))
                                .isTrue());
        closing.openAgain(slot);
        assertThat(devices.recognise(phone)).isInstanceOf(Recognition.Known.class);
        closing.close(slot, false);
        SignedIn.as(sam);
        assertThat(own.isOffered()).isFalse();
        assertThat(own.make()).isEmpty();
    }

    @Test
    void opensAllDoorsOfTheDayButAppointmentsToStaff() {
        var appointment = doorway.slot(year.appointmentDay("Conferences"), Duration.ofMinutes(-30), 1);
        SignedIn.as(office);

        assertThat(slots.of(own.make().orElseThrow().pass()))
                .extracting(evening -> evening.slot().id())
                .contains(slot)
                .doesNotContain(appointment);
    }

    @Test
    void isNotOfferedWithoutADoorToday() {
        doorway.volunteerAt();

        assertThat(own.isOffered()).isFalse();
        assertThat(own.make()).isEmpty();
    }

    @Test
    void endsWhatWasMadeBeforeAndNotUsed() {
        var unused = own.make().orElseThrow();
        var used = own.make().orElseThrow();
        enter(used);

        var third = own.make().orElseThrow();

        assertThat(devices.enter(token(unused), "Phone")).isEmpty();
        SignedIn.as(office);
        assertThat(passes.list().stream()
                        .filter(given -> !given.pass().withdrawn())
                        .map(given -> given.pass().id()))
                .containsExactlyInAnyOrder(used.pass().id(), third.pass().id());
    }

    private String enter(DoorPasses.Made made) {
        return devices.enter(token(made), "Sam’s phone").orElseThrow().secret();
    }

    private static String token(DoorPasses.Made made) {
        return made.link().substring(made.link().indexOf('#') + 1);
    }
}

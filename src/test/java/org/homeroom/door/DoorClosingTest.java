package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Staff;
import org.homeroom.childcare.CaredWorkshop;
import org.homeroom.childcare.StaffHandOvers;
import org.homeroom.door.Devices.Recognition;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class DoorClosingTest {

    @Autowired
    private StaffHandOvers staffHandOvers;

    @Autowired
    private SchoolYear year;

    @Autowired
    private Doorway doorway;

    @Autowired
    private Door door;

    @Autowired
    private DoorClosing closing;

    @Autowired
    private DoorPhones phones;

    @Autowired
    private DoorPasses passes;

    @Autowired
    private Devices devices;

    @Autowired
    private WhoCame came;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private CaredWorkshop workshop;

    @Autowired
    private Registrations registrations;

    @Autowired
    private DirectSql jdbc;

    private EventId event;
    private SlotId slot;
    private Staff office;

    @BeforeEach
    void aRunningSlot() {
        event = year.workshop("Homework without tears");
        slot = doorway.slot(event, Duration.ofMinutes(-30), 5);
        office = SignedIn.as(doorway.employ(year.school().id(), Role.ADMINISTRATOR, "Ada Office"));
    }

    @Test
    void endsThePassesOfTheSlotAndNoOthers() {
        var other = doorway.slot(event, Duration.ofMinutes(-30), 5);
        var here = phone(slot);
        var inTheRoom = phoneInARoom();
        var there = phone(other);
        var everywhere = phone(null);

        assertThat(closing.close(slot, false)).isInstanceOf(ClosingOutcome.Closed.class);

        assertThat(devices.recognise(here.secret())).isInstanceOf(Recognition.Expired.class);
        assertThat(devices.recognise(inTheRoom.secret())).isInstanceOf(Recognition.Expired.class);
        assertThat(devices.recognise(there.secret())).isInstanceOf(Recognition.Known.class);
        assertThat(devices.recognise(everywhere.secret())).isInstanceOf(Recognition.Known.class);
    }

    @Test
    void letsThePassesHoldAgainWhenItIsOpenedAgainButNotThoseWithdrawn() {
        var before = phone(slot);
        var withdrawn = phone(slot);
        passes.withdraw(withdrawn.device().pass().id());

        closing.close(slot, false);
        closing.openAgain(slot);

        assertThat(devices.recognise(before.secret()))
                .isInstanceOfSatisfying(
                        Recognition.Known.class,
                        known -> assertThat(known.device().pass().expiresAt())
                                .isEqualTo(before.device().pass().expiresAt()));
        assertThat(devices.recognise(withdrawn.secret())).isInstanceOf(Recognition.Withdrawn.class);
    }

    @Test
    void shutsOutVolunteersUntilItIsOpenedAgain() {
        var sam = doorway.volunteerAt(slot);
        assertThat(door.board(slot)).isPresent();

        SignedIn.as(office);
        closing.close(slot, false);
        SignedIn.as(sam);
        assertThat(door.board(slot)).isEmpty();

        SignedIn.as(office);
        assertThat(door.board(slot)).isPresent();
        assertThat(closing.openAgain(slot)).isTrue();
        assertThat(closing.openAgain(slot)).isFalse();
        SignedIn.as(sam);
        assertThat(door.board(slot)).isPresent();
    }

    @Test
    void isDoneOnceWhenItIsDoneTwice() {
        var first = (ClosingOutcome.Closed) closing.close(slot, false);

        assertThat(closing.close(slot, false)).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'door.close'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void warnsWhilePhonesHoldWhatTheyHaveNotSent() {
        var phone = phone(slot);
        devices.hear(phone.device(), 5, 0);

        assertThat(closing.close(slot, false))
                .isInstanceOfSatisfying(
                        ClosingOutcome.Unsent.class,
                        unsent -> assertThat(unsent.phones())
                                .singleElement()
                                .satisfies(one -> assertThat(one.queued()).isEqualTo(5)));
        assertThat(devices.recognise(phone.secret())).isInstanceOf(Recognition.Known.class);

        assertThat(closing.close(slot, true)).isInstanceOf(ClosingOutcome.Closed.class);
    }

    @Test
    void warnsWhileAPhoneAlsoOfARoomIsSilentSinceNobodyKnowsWhatItHolds() {
        var phone = phoneInARoom();
        devices.hear(phone.device(), 0, 0);
        jdbc.sql("update door_device set seen_at = :then")
                .param("then", LocalDateTime.ofInstant(Instant.now().minusSeconds(725), ZoneOffset.UTC))
                .update();

        assertThat(closing.close(slot, false)).isInstanceOf(ClosingOutcome.Unsent.class);
        assertThat(closing.close(slot, true)).isInstanceOf(ClosingOutcome.Closed.class);
    }

    @Test
    void isRefusedWhileAChildIsInARoomAndNamesIt() {
        var soon = doorway.slot(event, Duration.ofMinutes(30), 5);
        var room = workshop.room(soon, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        var code = doorway.register(
                Requests.to(soon).adult("Rosa", "es").child("Luz", 4).build());
        var family =
                registrations.find(RegistrationCode.read(code).orElseThrow()).orElseThrow();
        var in = CaredWorkshop.in(family, Instant.now(), "7KQ2M9");
        workshop.tell(soon, room, in);
        jdbc.sql("update time_slot set version = version + 1, starts_at = :then")
                .param("then", LocalDateTime.ofInstant(Instant.now().minusSeconds(60), ZoneOffset.UTC))
                .update();

        assertThat(closing.close(soon, true)).isEqualTo(new ClosingOutcome.ChildrenInside(List.of("Luz")));
        assertThat(closing.standing(soon)).isInstanceOf(DoorClosing.Standing.Running.class);
        assertThat(closing.close(slot, true)).isInstanceOf(ClosingOutcome.Closed.class);

        staffHandOvers.isWithFamily(soon, in.id(), "Rosa", "The room’s phone is lost; called her");
        assertThat(closing.close(soon, true)).isInstanceOf(ClosingOutcome.Closed.class);
    }

    @Test
    void isNotForAnEventThatHasNotBegun() {
        var later = doorway.slot(event, Duration.ofMinutes(30), 5);

        assertThat(closing.close(later, true)).isInstanceOf(ClosingOutcome.NotNow.class);
        assertThat(closing.standing(later)).isInstanceOf(DoorClosing.Standing.Early.class);
    }

    @Test
    void endsBySchoolStaffAfterTheEndOrByItselfTwoHoursLater() {
        var over = doorway.slot(event, Duration.ofMinutes(-100), 5);
        var longOver = doorway.slot(event, Duration.ofMinutes(-211), 5);
        assertThat(isEnded(over)).isFalse();
        assertThat(isEnded(longOver)).isTrue();
        assertThat(closing.close(longOver, true)).isInstanceOf(ClosingOutcome.NotNow.class);

        closing.close(over, false);
        assertThat(isEnded(over)).isTrue();

        closing.close(slot, false);
        assertThat(isEnded(slot)).as("closed before its end").isFalse();
    }

    @Test
    void saysSinceWhenEachPhoneIsSilent() {
        var silent = phone(slot);
        phone(null);
        var withdrawn = phone(slot);
        passes.withdraw(withdrawn.device().id());
        devices.hear(silent.device(), 3, 0);
        jdbc.sql("update door_device set seen_at = :then where queued = 3")
                .param("then", LocalDateTime.ofInstant(Instant.now().minusSeconds(725), ZoneOffset.UTC))
                .update();

        var here = phones.at(slot);

        assertThat(here).hasSize(2);
        assertThat(here.getFirst().silent().toMinutes()).isEqualTo(12);
        assertThat(here.getFirst().queued()).isEqualTo(3);
        assertThat(here.getFirst().isSilent()).isTrue();
        assertThat(here.getLast().isSilent()).isFalse();
    }

    @Test
    void isForStaffOfTheSchoolAlone() {
        var stranger = doorway.employ(year.school("elm", "Elm Street School").id(), Role.ADMINISTRATOR, "Eve");
        phone(slot);

        SignedIn.as(stranger);
        assertThat(phones.at(slot)).isEmpty();
        assertThat(closing.close(slot, true)).isInstanceOf(ClosingOutcome.NotNow.class);

        doorway.volunteerAt(slot);
        assertThatThrownBy(() -> phones.at(slot)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> closing.close(slot, true)).isInstanceOf(AccessDeniedException.class);
    }

    private boolean isEnded(SlotId of) {
        return came.isEnded(catalogue.findSlot(of).orElseThrow(), Instant.now());
    }

    private Devices.Entered phone(SlotId of) {
        var day = LocalDate.ofInstant(doorway.start(slot), SchoolYear.ZONE);
        return enter(passes.make("Gym door", day, of).orElseThrow());
    }

    private Devices.Entered phoneInARoom() {
        var room = workshop.room(slot, "Room 5", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        var day = LocalDate.ofInstant(doorway.start(slot), SchoolYear.ZONE);
        return enter(passes.makeForRoom("Room 5", day, slot, room).orElseThrow());
    }

    private Devices.Entered enter(DoorPasses.Made made) {
        var link = made.link();
        return devices.enter(link.substring(link.indexOf('#') + 1), "Phone").orElseThrow();
    }
}

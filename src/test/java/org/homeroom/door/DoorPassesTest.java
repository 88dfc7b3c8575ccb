package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Token;
import org.homeroom.door.Devices.Recognition;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventId;
import org.homeroom.event.Planning;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class DoorPassesTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Doorway doorway;

    @Autowired
    private DoorPasses passes;

    @Autowired
    private Devices devices;

    @Autowired
    private EventAdministration administration;

    @Autowired
    private DirectSql jdbc;

    private EventId event;
    private SlotId slot;

    @BeforeEach
    void anAdministratorAndASlot() {
        event = year.workshop("Homework without tears");
        slot = doorway.slot(event, Duration.ofMinutes(30), 5);
        SignedIn.as(doorway.employ(year.school().id(), Role.ADMINISTRATOR, "Ada Office"));
    }

    @Test
    void letsSeveralDevicesInByOneLinkAndNamesThemAll() {
        var link = make(slot).link();

        enter(link, "Sam’s phone");
        enter(link, "Tablet");

        var given = passes.list().getFirst();
        assertThat(given.pass().label()).isEqualTo("Gym door");
        assertThat(given.slots())
                .singleElement()
                .satisfies(one -> assertThat(one.slot().id()).isEqualTo(slot));
        assertThat(given.devices()).extracting(Device::name).containsExactly("Sam’s phone", "Tablet");
    }

    @Test
    void keepsNeitherLinkNorSecretAsTheyAre() {
        var link = make(slot).link();
        var secret = enter(link, "Phone").secret();

        assertThat(jdbc.sql("select token_hash from door_pass")
                        .query(String.class)
                        .single())
                .isEqualTo(Token.hash(token(link)))
                .isNotEqualTo(token(link));
        assertThat(jdbc.sql("select secret_hash from door_device")
                        .query(String.class)
                        .single())
                .isNotEqualTo(secret);
    }

    @Test
    void endsTwoHoursAfterTheLastSlotOfTheEvening() {
        var later = doorway.slot(event, Duration.ofMinutes(30), 5);

        var evening = passes.make("Main door", today(), null).orElseThrow();

        var lastEnd = passes.slotsOn(today()).getLast().slot().end();
        assertThat(passes.slotsOn(today())).extracting(one -> one.slot().id()).contains(slot, later);
        assertThat(evening.pass().expiresAt()).isEqualTo(lastEnd.plus(Duration.ofHours(2)));
    }

    @Test
    void opensNoAppointmentUnlessItIsForThatOne() {
        var appointment = doorway.slot(year.appointmentDay("Conferences"), Duration.ofMinutes(30), 1);

        assertThat(passes.make("Main door", today(), null)).isPresent();
        assertThat(passes.list().getFirst().slots())
                .extracting(one -> one.slot().id())
                .contains(slot)
                .doesNotContain(appointment);

        passes.withdraw(passes.list().getFirst().pass().id());
        make(appointment);
        assertThat(passes.list())
                .filteredOn(given -> !given.pass().withdrawn())
                .flatExtracting(DoorPasses.Given::slots)
                .extracting(one -> one.slot().id())
                .containsExactly(appointment);
    }

    @Test
    void lastsLongerWhenItsSlotIsPutOff() {
        var other = doorway.slot(event, Duration.ofMinutes(20), 5);
        var mine = make(slot).pass();
        var withdrawn = make(slot).pass();
        var others = make(other).pass();
        var wholeDay = passes.make("Main door", today(), null).orElseThrow().pass();
        passes.withdraw(withdrawn.id());

        plan(slot, doorway.start(slot).plus(Duration.ofMinutes(1)));

        var after = mine.expiresAt().plus(Duration.ofMinutes(1));
        assertThat(end(mine)).isEqualTo(after);
        assertThat(end(wholeDay)).isEqualTo(after);
        assertThat(end(withdrawn)).isEqualTo(withdrawn.expiresAt());
        assertThat(end(others)).isEqualTo(others.expiresAt());
    }

    @Test
    void endsNowAndNotBeforeWhenItsSlotIsPutForward() {
        var mine = make(slot).pass();
        var before = Instant.now().minusMillis(1);

        var midnight = today().atStartOfDay(SchoolYear.ZONE).toInstant();
        var fiveHoursAgo = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(5));
        plan(slot, fiveHoursAgo.isBefore(midnight) ? midnight : fiveHoursAgo);

        var asPlanned = doorway.start(slot).plus(Duration.ofMinutes(90)).plus(Duration.ofHours(2));
        assertThat(end(mine)).isAfter(before).isBetween(asPlanned, latest(asPlanned, Instant.now()));
    }

    @Test
    void isNotMadeForASlotThatIsOverOrAnotherSchoolsOrNotThatDay() {
        var over = doorway.slot(event, Duration.ofHours(-5), 5);
        var other = year.school("other", "Other School");
        var theirs = doorway.slot(year.workshop(other, "Theirs", Map.of()), Duration.ofMinutes(30), 5);

        assertThat(passes.make("Door", dayOf(over), over)).isEmpty();
        assertThat(passes.make("Door", today(), theirs)).isEmpty();
        assertThat(passes.make("Door", today().plusDays(3), slot)).isEmpty();
    }

    @Test
    void knowsADeviceBySecretUntilThePassIsWithdrawn() {
        var made = make(slot);
        var phone = enter(made.link(), "Phone");
        var tablet = enter(made.link(), "Tablet");
        assertThat(devices.recognise(phone.secret())).isInstanceOf(Recognition.Known.class);

        passes.withdraw(phone.device().id());
        assertThat(devices.recognise(phone.secret())).isInstanceOf(Recognition.Withdrawn.class);
        assertThat(devices.recognise(tablet.secret())).isInstanceOf(Recognition.Known.class);

        passes.withdraw(made.pass().id());
        assertThat(devices.recognise(tablet.secret())).isInstanceOf(Recognition.Withdrawn.class);
        assertThat(devices.enter(token(made.link()), "Another")).isEmpty();
    }

    @Test
    void endsWithTheRightOfWhoeverMadeIt() {
        var phone = enter(make(slot).link(), "Phone");

        jdbc.sql("update staff_membership set role = 'TEACHER'").update();

        assertThat(devices.recognise(phone.secret())).isInstanceOf(Recognition.Withdrawn.class);
    }

    @Test
    void letsADeviceHandInForADayAfterItsTime() {
        var made = make(slot);
        var phone = enter(made.link(), "Phone");

        expire(Duration.ofHours(1));
        assertThat(devices.recognise(phone.secret())).isInstanceOf(Recognition.Expired.class);
        assertThat(devices.enter(token(made.link()), "Late")).isEmpty();

        expire(Duration.ofHours(25));
        assertThat(devices.recognise(phone.secret())).isInstanceOf(Recognition.Withdrawn.class);
    }

    @Test
    void remembersTheLastSignOfLifeAndTheQueue() {
        var device = enter(make(slot).link(), "Phone").device();

        devices.hear(device, 12, 3);
        devices.hear(device, 7, 2);

        var listed = passes.list().getFirst().devices().getFirst();
        assertThat(listed.queued()).isEqualTo(7);
        assertThat(listed.lookUps()).isEqualTo(5);
        assertThat(listed.seenAt()).isAfterOrEqualTo(device.seenAt());
    }

    @Test
    void showsAndGivesNothingToAnotherSchool() {
        var made = make(slot);
        var phone = enter(made.link(), "Phone");
        SignedIn.as(doorway.employ(year.school("other", "Other School").id(), Role.ADMINISTRATOR, "Eve"));

        assertThat(passes.list()).isEmpty();
        passes.withdraw(made.pass().id());
        passes.withdraw(phone.device().id());
        assertThat(devices.recognise(phone.secret())).isInstanceOf(Recognition.Known.class);
    }

    @Test
    void isForAdministratorsAlone() {
        SignedIn.as(doorway.employ(year.school().id(), Role.TEACHER, "Tom"));

        assertThatThrownBy(() -> passes.list()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> make(slot)).isInstanceOf(AccessDeniedException.class);
    }

    private void plan(SlotId of, Instant start) {
        assertThat(administration.plan(of, year.plan(start, 5, Map.of()))).isInstanceOf(Planning.Planned.class);
    }

    private Instant end(Pass pass) {
        return passes.list().stream()
                .map(DoorPasses.Given::pass)
                .filter(listed -> listed.id().equals(pass.id()))
                .findFirst()
                .orElseThrow()
                .expiresAt();
    }

    private DoorPasses.Made make(SlotId of) {
        return passes.make("Gym door", dayOf(of), of).orElseThrow();
    }

    private Devices.Entered enter(String link, String name) {
        return devices.enter(token(link), name).orElseThrow();
    }

    private static String token(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    private LocalDate today() {
        return dayOf(slot);
    }

    private LocalDate dayOf(SlotId of) {
        return LocalDate.ofInstant(doorway.start(of), SchoolYear.ZONE);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void expire(Duration ago) {
        jdbc.sql("update door_pass set expires_at = ?")
                .param(LocalDateTime.ofInstant(Instant.now().minus(ago), ZoneOffset.UTC))
                .update();
    }
}

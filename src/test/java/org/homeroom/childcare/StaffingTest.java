package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.childcare.StaffingOutcome.AgesTaken;
import org.homeroom.childcare.StaffingOutcome.Busy;
import org.homeroom.childcare.StaffingOutcome.Done;
import org.homeroom.childcare.StaffingOutcome.NoSuchRoom;
import org.homeroom.childcare.StaffingOutcome.NotACarer;
import org.homeroom.childcare.StaffingOutcome.Over;
import org.homeroom.event.AgeBand;
import org.homeroom.event.ChildcarePlaces;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.PlacesFreed;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class StaffingTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private CaredWorkshop workshop;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Childcare childcare;

    @Autowired
    private Carers carers;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private EventAdministration events;

    @Autowired
    private ApplicationEvents published;

    private EventId event;
    private SlotId slot;
    private CarerId hana;
    private CarerId omar;

    @BeforeEach
    void openASlotWithTwoCarersAtHand() {
        workshop.signIn(Role.ADMINISTRATOR);
        event = workshop.event();
        slot = year.slot(event, 40, Map.of(AgeBand.TODDLER, 6));
        hana = workshop.carer("Hana Girma");
        omar = workshop.carer("Omar Haddad");
    }

    @Test
    void offersNothingUntilTwoAdultsAreThere() {
        var room = workshop.room(slot, "Blue room", AgeBand.TODDLER, AgeBand.PRESCHOOL, 20);
        workshop.assign(slot, room, hana);

        assertThat(places()).containsExactly(new ChildcarePlaces(1, 5, 0, 0));
        assertThat(catalogue.findSlot(slot).orElseThrow().offersChildcare()).isFalse();
        assertThat(workshop.register(slot, "Liya", 2)).isInstanceOf(ChildcareFull.class);
        assertThat(published.stream(PlacesFreed.class)).isEmpty();

        workshop.assign(slot, room, omar);

        assertThat(places()).containsExactly(new ChildcarePlaces(1, 5, 8, 0));
        assertThat(workshop.register(slot, "Liya", 2)).isInstanceOf(Confirmed.class);
        assertThat(workshop.register(slot, "Yonas", 4)).isInstanceOf(Confirmed.class);
        assertThat(places()).containsExactly(new ChildcarePlaces(1, 5, 8, 2));
        assertThat(published.stream(PlacesFreed.class)).containsExactly(new PlacesFreed(slot));
    }

    @Test
    void makesRoomsOfWhatWasTypedInAndKeepsWhatWasPromised() {
        workshop.register(slot, "Liya", 2);

        assertThat(staffing.begin(slot)).isEqualTo(new Done());
        assertThat(staffing.begin(slot)).isEqualTo(new Done());

        assertThat(childcare.of(slot).rooms()).singleElement().satisfies(room -> {
            assertThat(room.roomFor()).isEqualTo(6);
            assertThat(room.held()).isEqualTo(1);
            assertThat(room.over()).isEqualTo(1);
        });
        assertThat(places()).containsExactly(new ChildcarePlaces(1, 2, 0, 1));
        assertThat(workshop.register(slot, "Yonas", 2)).isInstanceOf(ChildcareFull.class);
    }

    @Test
    void keepsPromisesWhenACarerSaysNoAndLetsNobodyNewIn() {
        var room = workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        workshop.assign(slot, room, hana, omar);
        workshop.register(slot, "Liya", 2);
        workshop.register(slot, "Yonas", 1);

        staffing.unassign(slot, omar);

        assertThat(places()).containsExactly(new ChildcarePlaces(1, 2, 0, 2));
        assertThat(workshop.register(slot, "Sara", 2)).isInstanceOf(ChildcareFull.class);
        workshop.assign(slot, room, omar);
        assertThat(places()).containsExactly(new ChildcarePlaces(1, 2, 8, 2));
    }

    @Test
    void countsPromisesAgainWhenARoomIsClosedAndOpenedAnew() {
        var room = workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        workshop.assign(slot, room, hana, omar);
        workshop.register(slot, "Liya", 2);

        assertThat(staffing.closeRoom(slot, room)).isEqualTo(new Done());
        assertThat(places()).isEmpty();
        assertThat(childcare.of(slot).roomless()).containsEntry(AgeBand.TODDLER, 1);
        assertThat(staffing.assign(slot, room, hana)).isEqualTo(new NoSuchRoom());

        workshop.room(slot, "", AgeBand.TODDLER, AgeBand.PRESCHOOL, 20);
        assertThat(places()).containsExactly(new ChildcarePlaces(1, 5, 0, 1));
    }

    @Test
    void letsTwoRoomsShareNoAge() {
        var mixed = workshop.room(slot, "Blue room", AgeBand.TODDLER, AgeBand.PRESCHOOL, 20);
        var old = new RoomPlan("", AgeBand.PRESCHOOL, AgeBand.SCHOOL_AGE, 20);

        assertThat(staffing.addRoom(slot, old)).isEqualTo(new AgesTaken("Blue room", 1, 5));
        assertThat(staffing.changeRoom(slot, mixed, new RoomPlan("Blue", AgeBand.INFANT, AgeBand.TODDLER, 9)))
                .isEqualTo(new Done());
        assertThat(staffing.addRoom(slot, old)).isEqualTo(new Done());
        assertThat(places()).hasSize(2);
    }

    @Test
    void sendsNobodyToTwoPlacesAtATime() {
        var other = year.slot(event, 20);
        var later = year.slot(event, year.plan(year.inDays(7).plus(Duration.ofMinutes(90)), 20, Map.of()));
        var here = workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        var there = workshop.room(other, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        var thereafter = workshop.room(later, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        workshop.assign(slot, here, hana);

        assertThat(staffing.assign(other, there, hana)).isEqualTo(new Busy(slot));
        assertThat(staffing.assign(later, thereafter, hana)).isEqualTo(new Done());
        staffing.unassign(slot, hana);
        assertThat(staffing.assign(other, there, hana)).isEqualTo(new Done());
    }

    @Test
    void sendsNobodyToTwoPlacesOnALaterDateOfASeries() {
        var plan = year.plan(year.inDays(20), 20, Map.of());
        var week = Duration.ofDays(7);
        var series = year.slot(
                event,
                plan.followedBy(List.of(
                        new SlotSession(plan.start().plus(week), plan.end().plus(week)))));
        var then = year.slot(event, year.plan(year.inDays(27), 20, Map.of()));
        var here = workshop.room(series, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        var there = workshop.room(then, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        workshop.assign(series, here, hana);

        assertThat(staffing.assign(then, there, hana)).isEqualTo(new Busy(series));
    }

    @Test
    void takesACarerOutWhoIsElsewhereWhenASlotIsMoved() {
        var other = year.slot(event, year.plan(year.inDays(8), 20, Map.of()));
        var here = workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        var there = workshop.room(other, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        workshop.assign(slot, here, hana, omar);
        workshop.assign(other, there, hana, omar);

        events.plan(other, year.plan(year.inDays(7), 20, Map.of()));

        assertThat(childcare.of(other).adults()).isZero();
        assertThat(catalogue.findSlot(other).orElseThrow().offersChildcare()).isFalse();
        assertThat(childcare.of(slot).adults()).isEqualTo(2);
    }

    @Test
    void movesACarerFromRoomToRoomWithinASlot() {
        var toddlers = workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        var older = workshop.room(slot, "", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 20);
        workshop.assign(slot, toddlers, hana, omar);

        workshop.assign(slot, older, hana);
        workshop.assign(slot, older, hana);

        assertThat(places()).containsExactly(new ChildcarePlaces(1, 2, 4, 0), new ChildcarePlaces(3, 5, 7, 0));
        assertThat(childcare.log(slot).stream().filter(CareLogLine.Came.class::isInstance))
                .hasSize(3);
    }

    @Test
    void changesNothingOnceASlotIsOverOrCancelled() {
        var over = year.slot(event, year.plan(Instant.now().minus(Duration.ofHours(3)), 20, Map.of()));
        var cancelled = year.slot(event, 20);
        year.cancel(cancelled);

        assertThat(staffing.begin(over)).isEqualTo(new Over());
        assertThat(staffing.begin(cancelled)).isEqualTo(new Over());
    }

    @Test
    void assignsNobodyWhoWasLetGo() {
        var room = workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        carers.retire(hana);

        assertThat(staffing.assign(slot, room, hana)).isEqualTo(new NotACarer());
    }

    @Test
    void keepsARecordOfWhoCaredForHowMany() {
        var room = workshop.room(slot, "Blue room", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        workshop.assign(slot, room, hana, omar);
        workshop.register(slot, "Liya", 2);
        staffing.unassign(slot, omar);

        var log = childcare.log(slot);

        assertThat(log).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(log.stream().filter(CareLogLine.Left.class::isInstance).map(CareLogLine.Left.class::cast))
                .singleElement()
                .satisfies(line -> assertThat(line.carer()).isEqualTo("Omar Haddad"));
        assertThat(log.stream().filter(CareLogLine.Reckoned.class::isInstance).map(CareLogLine.Reckoned.class::cast))
                .extracting(CareLogLine.Reckoned::carers, CareLogLine.Reckoned::places, CareLogLine.Reckoned::children)
                .containsExactly(tuple(0, 0, 0), tuple(1, 0, 0), tuple(2, 8, 0), tuple(1, 0, 1));
    }

    @Test
    void showsComingSlotsWhereChildcareIsPlannedOrAskedFor() {
        year.slot(event, 20);
        var far = year.slot(event, year.plan(year.inDays(30), 20, Map.of(AgeBand.PRESCHOOL, 3)));
        workshop.register(slot, "Liya", 2);

        assertThat(childcare.coming(year.inDays(20))).singleElement().satisfies(found -> {
            assertThat(found.slot().id()).isEqualTo(slot);
            assertThat(found.care().staffed()).isFalse();
            assertThat(found.care().rooms().getFirst().held()).isEqualTo(1);
        });
        assertThat(childcare.coming(year.inDays(40)))
                .extracting(found -> found.slot().id())
                .containsExactly(slot, far);
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        var other = year.school("oak-street", "Oak Street School");
        var room = workshop.room(slot, "", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        SignedIn.as(other.id(), Role.ADMINISTRATOR);

        assertThat(childcare.of(slot)).isEqualTo(SlotCare.NONE);
        assertThat(childcare.coming(year.inDays(20))).isEmpty();
        assertThat(childcare.log(slot)).isEmpty();
        assertThat(carers.list()).isEmpty();
        assertThat(List.<ThrowingCallable>of(
                        () -> staffing.begin(slot),
                        () -> staffing.closeRoom(slot, room),
                        () -> staffing.unassign(slot, hana),
                        () -> carers.retire(hana),
                        () -> carers.bringBack(hana)))
                .allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(NoSuchElementException.class));
    }

    @Test
    void letsATeacherReadAndAVolunteerNotEvenThat() {
        workshop.signIn(Role.TEACHER);
        assertThat(childcare.of(slot).rooms()).hasSize(1);
        assertThatThrownBy(() -> staffing.begin(slot)).isInstanceOf(AccessDeniedException.class);

        workshop.signIn(Role.VOLUNTEER);
        assertThat(List.<ThrowingCallable>of(
                        () -> childcare.of(slot),
                        () -> childcare.log(slot),
                        () -> childcare.coming(year.inDays(9)),
                        () -> carers.list()))
                .allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class));
    }

    private List<ChildcarePlaces> places() {
        return catalogue.findSlot(slot).orElseThrow().childcareRooms();
    }
}

package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.homeroom.DatabaseTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Admittance;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Requests;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.test.context.TestSecurityContextHolder;

@DatabaseTest
class DoorTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Doorway doorway;

    @Autowired
    private Door door;

    @Autowired
    private DoorBell bell;

    @Autowired
    private DoorWatch watch;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    private EventId event;
    private SlotId slot;

    @BeforeEach
    void openADoor() {
        event = year.workshop("Homework without tears");
        slot = doorway.slot(event, Duration.ofMinutes(30), 5);
        doorway.volunteerAt(slot);
    }

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

    @Test
    void letsAFamilyInOneByOneAndTogether() {
        var party = expected(register(
                Requests.to(slot).adult("Marta", "am").adult("Dawit", "am").child("Liya", 5)));
        var marta = party.entry().people().getFirst().id();

        assertThat(arrive(party, Set.of(marta)).now()).containsExactly(marta);
        assertThat(door.board(slot).orElseThrow().counts()).isEqualTo(new DoorCounts(1, 3, 0, 2));
        assertThat(arrive(party, party.everyone()).now()).hasSize(2).doesNotContain(marta);

        assertThat(door.board(slot).orElseThrow().counts()).isEqualTo(new DoorCounts(3, 3, 0, 2));
        assertThat(door.find(slot, party.entry().shortCode())).isInstanceOf(DoorResult.AlreadyHere.class);
    }

    @Test
    void countsChildrenInChildcareOnceTheyAreHere() {
        var start = Instant.now().plusSeconds(600);
        slot = year.slot(event, year.plan(start, 5, Map.of(AgeBand.PRESCHOOL, 2)));
        doorway.volunteerAt(slot);
        var party = expected(register(Requests.to(slot).childInCare("Liya", 4)));

        assertThat(door.board(slot).orElseThrow().counts().inChildcare()).isZero();
        arrive(party, party.everyone());
        assertThat(door.board(slot).orElseThrow().counts().inChildcare()).isEqualTo(1);
    }

    @Test
    void writesATapOnceHoweverOftenItIsSent() {
        var party = expected(register(Requests.to(slot).adults(2)));
        var key = Doorway.tap();

        var first = door.arrive(slot, party.id(), party.everyone(), key);
        var again = door.arrive(slot, party.id(), party.everyone(), key);

        assertThat(first).isInstanceOf(DoorResult.Arrived.class);
        assertThat(again).isEqualTo(first);
        assertThat(rows("check_in")).isEqualTo(2);
    }

    @Test
    void letsAFamilyArriveOnceThoughTwoDoorsSaySoAtOnce() throws Exception {
        var party = expected(register(Requests.to(slot).adults(3)));
        var taps = Stream.generate(() -> new DelegatingSecurityContextCallable<>(
                        () -> door.arrive(slot, party.id(), party.everyone(), Doorway.tap())))
                .limit(8)
                .toList();

        var results = new ArrayList<DoorResult>();
        try (var doors = Executors.newFixedThreadPool(8)) {
            for (var done : doors.invokeAll(taps)) {
                results.add(done.get());
            }
        }

        assertThat(results).filteredOn(DoorResult.Arrived.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(DoorResult.AlreadyHere.class::isInstance).hasSize(7);
        assertThat(rows("check_in")).isEqualTo(3);
    }

    @Test
    void takesAnArrivalBackAndKeepsWhatHappened() {
        var party = expected(register(Requests.to(slot)));
        arrive(party, party.everyone());

        door.undo(slot, party.id(), party.everyone(), Doorway.tap());
        assertThat(door.board(slot).orElseThrow().counts().here()).isZero();

        arrive(party, party.everyone());
        assertThat(door.board(slot).orElseThrow().counts().here()).isEqualTo(1);
        assertThat(jdbc.sql("select kind from check_in order by turn")
                        .query(String.class)
                        .list())
                .containsExactly("ARRIVED", "UNDONE", "ARRIVED");
    }

    @Test
    void letsInNobodyWhoDoesNotBelongToTheFamily() {
        var party = expected(register(Requests.to(slot)));
        var stranger = new PersonId(UUID.randomUUID());

        assertThat(door.arrive(slot, party.id(), Set.of(stranger), Doorway.tap()))
                .isInstanceOf(DoorResult.Refused.class);
        assertThat(rows("check_in")).isZero();
    }

    @Test
    void knowsAFamilyByItsLinkItsCodeAndItsShortCode() {
        var code = register(Requests.to(slot));
        var shortCode = expected(code).entry().shortCode();

        for (var typed : List.of(
                "https://events.example.org/r/" + code + "?lang=es",
                code,
                PublicCode.grouped(shortCode),
                shortCode.toLowerCase(Locale.ROOT))) {
            assertThat(door.find(slot, typed)).isInstanceOf(DoorResult.Expected.class);
        }
    }

    @Test
    void looksForANameOfEightLettersThatCouldBeACode() {
        register(Requests.to(slot).adult("Mercedes Vega", "es"));

        assertThat(door.find(slot, "mercedes")).isInstanceOf(DoorResult.People.class);
        assertThat(door.find(slot, "vega")).isInstanceOf(DoorResult.People.class);
        assertThat(door.find(slot, "olena")).isEqualTo(new DoorResult.Nobody());
        assertThat(door.find(slot, " ")).isEqualTo(new DoorResult.Nobody());
    }

    @Test
    void admitsFromTheWaitingListIfThereIsRoom() {
        register(Requests.to(slot).adults(4));
        var code = register(Requests.to(slot).adults(2));

        assertThat(door.find(slot, code)).isInstanceOfSatisfying(DoorResult.Waiting.class, waiting -> {
            assertThat(waiting.placesLeft()).isEqualTo(1);
            var entry = waiting.party().entry();
            assertThat(door.arrive(slot, entry.id(), waiting.party().everyone(), Doorway.tap()))
                    .isInstanceOf(DoorResult.Waiting.class);
            assertThat(door.admit(slot, entry.id(), new Admittance(Doorway.tap(), false, false)))
                    .isInstanceOf(DoorResult.Full.class);
            assertThat(rows("check_in")).isZero();
            assertThat(door.admit(slot, entry.id(), new Admittance(Doorway.tap(), true, false)))
                    .isInstanceOfSatisfying(
                            DoorResult.Arrived.class,
                            in -> assertThat(in.crowded()).isTrue());
        });
        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(6);
    }

    @Test
    void movesAFamilyOfAnotherTimeOfTheSameEvent() {
        var thursday = year.slot(event, 5);
        var code = register(Requests.to(thursday).adults(2));

        var other = (DoorResult.OtherSlot) door.find(slot, code);
        assertThat(other.there().slot().id()).isEqualTo(thursday);
        assertThat(other.placesLeft()).isEqualTo(5);
        var how = new Admittance(Doorway.tap(), false, false);

        assertThat(door.admit(slot, other.entry().id(), how)).isInstanceOf(DoorResult.Arrived.class);
        assertThat(door.admit(slot, other.entry().id(), how)).isInstanceOf(DoorResult.Arrived.class);
        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(2);
        assertThat(catalogue.findSlot(thursday).orElseThrow().taken()).isZero();
        assertThat(rows("check_in")).isEqualTo(2);
    }

    @Test
    void keepsTheRegistrationForAnotherEventWhenAFamilyIsLetInHere() {
        var elsewhere = year.slot(year.workshop("Making tamales"), 5);
        var code = register(Requests.to(elsewhere).adult("Rosa", "es").child("Luz", 6));
        var other = (DoorResult.OtherSlot) door.find(slot, code);
        var how = new Admittance(Doorway.tap(), false, false);

        var in = (DoorResult.Arrived) door.admit(slot, other.entry().id(), how);
        door.admit(slot, other.entry().id(), how);

        assertThat(in.party().entry().people()).hasSize(2);
        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(2);
        assertThat(catalogue.findSlot(elsewhere).orElseThrow().taken()).isEqualTo(2);
        assertThat(rows("registration")).isEqualTo(2);
        assertThat(rows("family")).isEqualTo(1);
    }

    @Test
    void offersToKeepChildrenWithTheFamilyWhenNoChildcarePlaceIsFree() {
        var start = Instant.now().plusSeconds(86_400 * 3);
        var later = year.slot(event, year.plan(start, 5, Map.of(AgeBand.PRESCHOOL, 1)));
        var code = register(Requests.to(later).childInCare("Liya", 4));
        var other = (DoorResult.OtherSlot) door.find(slot, code);

        assertThat(door.admit(slot, other.entry().id(), new Admittance(Doorway.tap(), false, false)))
                .isInstanceOf(DoorResult.ChildcareFull.class);
        assertThat(door.admit(slot, other.entry().id(), new Admittance(Doorway.tap(), true, true)))
                .isInstanceOf(DoorResult.Arrived.class);
        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(2);
    }

    @Test
    void saysThatARegistrationWasCancelledAndMayLetThemIn() {
        var code = register(Requests.to(slot));
        doorway.cancel(code);

        var cancelled = (DoorResult.Cancelled) door.find(slot, code);
        assertThat(door.admit(slot, cancelled.entry().id(), new Admittance(Doorway.tap(), false, false)))
                .isInstanceOf(DoorResult.Arrived.class);
    }

    @Test
    void knowsNoCodeOfAnotherSchool() {
        var other = year.school("elm-street", "Elm Street School");
        var code = register(Requests.to(year.slot(year.workshop(other, "Elsewhere", Map.of()), 5)));

        assertThat(door.find(slot, code)).isEqualTo(new DoorResult.UnknownCode());
    }

    @Test
    void holdsOffWhoTriesShortCodes() {
        var results = new HashSet<DoorResult>();
        for (int i = 0; i < 40; i++) {
            results.add(door.find(slot, "2" + PublicCode.random(7)));
        }
        var known = expected(register(Requests.to(slot)));

        assertThat(results).containsExactlyInAnyOrder(new DoorResult.UnknownCode(), new DoorResult.TooOften());
        assertThat(door.find(slot, known.entry().shortCode())).isInstanceOf(DoorResult.Expected.class);
    }

    @Test
    void welcomesThoseWhoJustWalkInEvenWhenAllPlacesAreTaken() {
        register(Requests.to(slot).adults(5));
        var form = walkIn("Олена Шевченко", 2, 1);

        var in = (DoorResult.Arrived) door.walkIn(slot, form);
        var again = (DoorResult.Arrived) door.walkIn(slot, form);

        assertThat(in.crowded()).isTrue();
        assertThat(again.party().id()).isEqualTo(in.party().id());
        assertThat(in.party().entry().people())
                .extracting(person -> person.name())
                .containsExactly("Олена Шевченко", "Олена Шевченко +1", "Олена Шевченко +2");
        assertThat(catalogue.findSlot(slot).orElseThrow().taken()).isEqualTo(8);
        assertThat(rows("check_in")).isEqualTo(3);
    }

    @Test
    void welcomesWalkInsUntilTheDoorCloses() {
        var over = doorway.slot(event, Duration.ofMinutes(-120), 5);
        doorway.volunteerAt(over);

        assertThat(door.walkIn(over, walkIn("Ana", 1, 0))).isInstanceOf(DoorResult.Arrived.class);
    }

    @Test
    void ringsAtTheOtherDoorsOnceAFamilyIsInAndNotAfterwards() {
        var party = expected(register(Requests.to(slot)));
        var heard = new AtomicInteger();
        var stop = bell.listen(slot, heard::incrementAndGet);

        arrive(party, party.everyone());
        await().atMost(Duration.ofSeconds(2)).untilAtomic(heard, greaterThan(0));

        stop.run();
        assertThat(bell.attended()).doesNotContain(slot);
    }

    @Test
    void noticesWhatAnotherInstanceWrote() {
        register(Requests.to(slot));
        door.board(slot);
        var heard = new AtomicInteger();
        var stop = bell.listen(slot, heard::incrementAndGet);
        watch.look();
        heard.set(0);
        watch.look();
        assertThat(heard.get()).isZero();

        arriveThroughAnotherInstance();
        watch.look();

        assertThat(heard.get()).isPositive();
        assertThat(door.board(slot).orElseThrow().counts().here()).isEqualTo(1);
        stop.run();
    }

    private void arriveThroughAnotherInstance() {
        jdbc.sql("""
                        insert into check_in (id, school_id, slot_id, registration_id, person_id, turn, kind, at,
                            account_id, client_key)
                        select r.id, r.school_id, r.slot_id, r.id, m.person_id, 1, 'ARRIVED', r.created_at, r.id, 'k'
                        from registration r join party_member m on m.registration_id = r.id""").update();
    }

    private DoorResult.Arrived arrive(DoorParty party, Set<PersonId> who) {
        var result = door.arrive(slot, party.id(), who, Doorway.tap());
        assertThat(result).isInstanceOf(DoorResult.Arrived.class);
        return (DoorResult.Arrived) result;
    }

    private DoorParty expected(String code) {
        var party = door.find(slot, code).parties().getFirst();
        assertThat(party.entry().state()).isEqualTo(RegistrationState.CONFIRMED);
        return party;
    }

    private String register(Requests request) {
        return doorway.register(request.build());
    }

    private static WalkIn walkIn(String name, int adults, int children) {
        return new WalkIn(Doorway.tap(), name, Locale.ENGLISH, adults, children, Contact.NONE);
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

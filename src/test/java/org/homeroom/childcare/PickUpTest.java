package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Admittance;
import org.homeroom.registration.DoorAdmissions;
import org.homeroom.registration.HouseholdWish;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.PartyChange;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.homeroom.registration.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.TestSecurityContextHolder;

@DatabaseTest
class PickUpTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private FamilyPickUp families;

    @Autowired
    private StaffPickUp staff;

    @Autowired
    private CareErasure erasure;

    @Autowired
    private PickUpRepository people;

    @Autowired
    private PickUps pickUps;

    @Autowired
    private CaredWorkshop workshop;

    @Autowired
    private DoorAdmissions admissions;

    @Autowired
    private DirectSql jdbc;

    private SlotId slot;
    private RegistrationCode code;

    @BeforeEach
    void register() {
        slot = year.slot(year.workshop("Homework without tears"), 10, Map.of(AgeBand.PRESCHOOL, 5));
        code = register(Requests.to(slot).adult("Marta", "am").childInCare("Liya", 4));
        SignedIn.as(year.school().id(), Role.TEACHER);
    }

    @Test
    void namesAndTakesOffWhoMayFetchAChild() {
        assertThat(families.add(code, PickUpKind.MAY, "Dawit Bekele", true)).isEqualTo(PickUpOutcome.DONE);
        assertThat(families.add(code, PickUpKind.MAY, "dawit bekele ", true)).isEqualTo(PickUpOutcome.DONE);
        assertThat(names(named().may())).containsExactly("Dawit Bekele");

        families.remove(code, named().may().getFirst().id());

        assertThat(named().may()).isEmpty();
    }

    @Test
    void takesNobodyForAnAdultWithoutBeingTold() {
        assertThatThrownBy(() -> families.add(code, PickUpKind.MAY, "Dawit", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsWhoMustNotWinHoweverTheNameIsWritten() {
        families.add(code, PickUpKind.MAY, "José  Núñez", true);

        families.add(code, PickUpKind.MUST_NOT, "JOSE NUNEZ", false);

        assertThat(named().may()).isEmpty();
        assertThat(pickUps.of(family().id()).isBarred("Jose Nuñez")).isTrue();
    }

    @Test
    void leavesItToStaffToNameWhoMayOnceTheFamilyNamedOneWhoMustNot() {
        families.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);

        assertThat(families.add(code, PickUpKind.MAY, "A friend", true)).isEqualTo(PickUpOutcome.ASK_SCHOOL);
        assertThat(named().isSchoolAsked()).isTrue();
        assertThat(staff.add(family().id(), PickUpKind.MAY, "Sara")).isEqualTo(PickUpOutcome.DONE);
        assertThat(names(told().mayCollect())).containsExactly("Sara");
        assertThat(names(named().may())).containsExactly("Sara");
    }

    @Test
    void tellsCarersOfNobodyWhomThePageNamedAfterStaffKnewOfOneWhoMustNot() {
        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        staff.add(family().id(), PickUpKind.MUST_NOT, "Karim Haddad");

        assertThat(families.add(code, PickUpKind.MAY, "A Friend", true)).isEqualTo(PickUpOutcome.DONE);

        assertThat(names(named().may())).containsExactly("Dawit Bekele", "A Friend");
        assertThat(named().isSchoolAsked()).isFalse();
        assertThat(names(told().mayCollect())).containsExactly("Dawit Bekele");
        var friend = staff.named(family()).may().getLast();
        assertThat(staff.named(family()).unsure()).containsExactly(friend.id());
        assertThat(pickUps.of(family().id()).fetched(friend.id()).orElseThrow().note())
                .isEqualTo(HandOverNote.NOT_LISTED);

        staff.add(family().id(), PickUpKind.MAY, "a friend");
        assertThat(names(told().mayCollect())).containsExactly("Dawit Bekele", "a friend");
        assertThat(staff.named(family()).unsure()).isEmpty();
        assertThat(staff.named(family()).may()).hasSize(2);
        assertThat(names(named().may())).containsExactly("Dawit Bekele", "A Friend");
        families.remove(code, named().may().getLast().id());
        assertThat(names(told().mayCollect())).containsExactly("Dawit Bekele");
    }

    @Test
    void staysUnsureOfThoseWhomThePageNamedWhenStaffCorrectTheNameOfOneWhoMustNot() {
        staff.add(family().id(), PickUpKind.MUST_NOT, "Karim Hadad");
        var misspelt = staff.named(family()).mustNot().getFirst().id();
        families.add(code, PickUpKind.MAY, "A Friend", true);

        staff.add(family().id(), PickUpKind.MUST_NOT, "Karim Haddad");
        staff.remove(family().id(), misspelt);

        assertThat(told().mayCollect()).isEmpty();
        assertThat(staff.named(family()).unsure()).hasSize(1);
        staff.remove(family().id(), staff.named(family()).mustNot().getFirst().id());
        assertThat(names(told().mayCollect())).containsExactly("A Friend");
    }

    @Test
    void offersNoAdultWhomThePageWroteIntoThePartySinceStaffKnewOfOneWhoMustNot() {
        bringAlong("Grandmother");
        staff.add(family().id(), PickUpKind.MUST_NOT, "Karim Haddad");

        bringAlong("A Friend");

        assertThat(adults()).containsExactly("Marta", "Grandmother");
        assertThat(staff.named(family()).adults()).containsExactly("A Friend");
        assertThat(named().adults()).containsExactly("Marta", "Grandmother", "A Friend");
        staff.add(family().id(), PickUpKind.MAY, "a friend");
        assertThat(adults()).containsExactly("Marta", "Grandmother", "A Friend");
        assertThat(staff.named(family()).adults()).isEmpty();
    }

    @Test
    void offersTheHouseholdOfOldWhereThePageLeftOnlyANewAdultInTheParty() {
        families.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        var liya = family().children().getFirst().id();

        change(Set.of(liya), "A Friend");

        assertThat(family().adults()).hasSize(1);
        assertThat(adults()).containsExactly("Marta");
        assertThat(named().adults()).isEmpty();
    }

    private void bringAlong(String adult) {
        change(family().people().stream().map(PartyPerson::id).collect(Collectors.toSet()), adult);
    }

    private void change(Set<PersonId> coming, String newcomer) {
        var care = Map.of(family().children().getFirst().id(), new Newcomer.Care("peanuts", ""));
        var change = new PartyChange(
                Requests.freshKey(), coming, care, List.of(new Newcomer.Adult(newcomer, Locale.ENGLISH)), List.of());
        assertThat(registrations.change(code, change, Wishes.NONE)).isInstanceOf(RegistrationOutcome.Confirmed.class);
    }

    private List<String> adults() {
        return told().adults().stream().map(CareFamily.Adult::name).toList();
    }

    @Test
    void showsNoCodeWhereTheFamilySaysThatSomebodyMustNotAndBetraysNothingOfWhatStaffSay() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        var room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        workshop.tell(slot, room, CaredWorkshop.in(family(), Instant.now(), "7KQ2M9"));
        var before = families.inRooms(family());
        var page = named();

        staff.add(family().id(), PickUpKind.MUST_NOT, "Karim Haddad");
        assertThat(families.inRooms(family())).isEqualTo(before);
        assertThat(before.getFirst().shown()).isPresent();
        assertThat(named()).isEqualTo(page);
        assertThat(told().photoId()).isTrue();

        families.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        assertThat(families.inRooms(family()))
                .singleElement()
                .satisfies(child -> assertThat(child.shown()).isEmpty());
    }

    @Test
    void keepsWhoMustNotInMindForAllRegistrationsOfTheFamily() {
        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        families.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        staff.add(family().id(), PickUpKind.MUST_NOT, "Sara Haddad");
        var tonight = year.slot(year.workshop("Reading night"), 10, Map.of());

        var admitted = admissions.admit(family().id(), tonight, new Admittance(Requests.freshKey(), true, true));

        var second = pickUps.of(registrations
                .find(((RegistrationOutcome.Confirmed) admitted).code())
                .orElseThrow()
                .id());
        assertThat(names(second.mustNot())).containsExactly("Karim Haddad", "Sara Haddad");
        assertThat(names(second.may())).containsExactly("Dawit Bekele");
        assertThat(names(pickUps.of(family().id()).may())).containsExactly("Dawit Bekele");
    }

    @Test
    void knowsOneListForBothPartsOfAFamilyAtASlot() {
        var small = year.slot(year.workshop("Small evening"), 1, Map.of(AgeBand.PRESCHOOL, 5));
        var parts = (RegistrationOutcome.PartlyConfirmed) registrations.register(Requests.to(small)
                .adult("Rosa", "es")
                .adult("Luis", "es")
                .childInCare("Luz", 4)
                .household(new HouseholdWish.AsMany(List.of()))
                .build());
        families.add(parts.code(), PickUpKind.MAY, "Dawit Bekele", true);
        families.add(parts.waiting(), PickUpKind.MUST_NOT, "Karim Haddad", false);

        for (var part : List.of(parts.code(), parts.waiting())) {
            var list = pickUps.of(registrations.find(part).orElseThrow().id());
            assertThat(names(list.may())).containsExactly("Dawit Bekele");
            assertThat(names(list.mustNot())).containsExactly("Karim Haddad");
        }
        assertThat(named().mustNot()).isEmpty();
    }

    @Test
    void letsOnlyStaffTakeBackWhoMustNot() {
        families.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false);
        var karim = named().mustNot().getFirst();

        families.remove(code, karim.id());
        assertThat(named().mustNot()).hasSize(1);

        staff.remove(family().id(), karim.id());
        assertThat(named().mustNot()).isEmpty();
    }

    @Test
    void showsTheFamilyNobodyWhomStaffNamedAsOneWhoMustNot() {
        staff.add(family().id(), PickUpKind.MUST_NOT, "Karim Haddad");

        assertThat(named().mustNot()).isEmpty();
        assertThat(staff.named(family()).mustNot()).hasSize(1);
        assertThat(families.add(code, PickUpKind.MAY, "Karim Haddad", true)).isEqualTo(PickUpOutcome.DONE);
        assertThat(new PickUpList(people.findAll()).may()).isEmpty();
        assertThat(jdbc.sql("select action from audit_entry where action like 'childcare.pickUp%'")
                        .query(String.class)
                        .list())
                .containsExactly("childcare.pickUp.add");
    }

    @Test
    void leavesTheFamilyTheNameOfOneWhomOnlyStaffKnowOf() {
        families.add(code, PickUpKind.MAY, "Karim Haddad", true);

        staff.add(family().id(), PickUpKind.MUST_NOT, "Karim Haddad");

        assertThat(names(named().may())).containsExactly("Karim Haddad");
        assertThat(pickUps.of(family().id()).may()).isEmpty();
        staff.remove(family().id(), staff.named(family()).mustNot().getFirst().id());
        assertThat(names(pickUps.of(family().id()).may())).containsExactly("Karim Haddad");
    }

    @Test
    void keepsWhatTheFamilySaidOfOneWhomStaffNamedToo() {
        staff.add(family().id(), PickUpKind.MUST_NOT, "Karim Haddad");
        var byStaff = staff.named(family()).mustNot().getFirst();

        assertThat(families.add(code, PickUpKind.MUST_NOT, "karim haddad", false))
                .isEqualTo(PickUpOutcome.DONE);

        assertThat(names(named().mustNot())).containsExactly("karim haddad");
        assertThat(names(pickUps.of(family().id()).barred())).containsExactly("Karim Haddad");
        staff.remove(family().id(), byStaff.id());
        assertThat(names(staff.named(family()).mustNot())).containsExactly("karim haddad");
        assertThat(pickUps.of(family().id()).isBarred("Karim Haddad")).isTrue();
    }

    @Test
    void doesNotLetTheFamilyFindOutHowManyStaffNamed() {
        for (int i = 0; i < PickUpPerson.MOST; i++) {
            staff.add(family().id(), PickUpKind.MUST_NOT, "Adult " + i);
        }

        assertThat(families.add(code, PickUpKind.MUST_NOT, "One more", false)).isEqualTo(PickUpOutcome.DONE);
        assertThat(staff.add(family().id(), PickUpKind.MUST_NOT, "One more")).isEqualTo(PickUpOutcome.TOO_MANY);
    }

    @Test
    void keepsNoMoreNamesThanOneCanLookThrough() {
        for (int i = 0; i < PickUpPerson.MOST; i++) {
            assertThat(families.add(code, PickUpKind.MAY, "Adult " + i, true)).isEqualTo(PickUpOutcome.DONE);
        }

        assertThat(families.add(code, PickUpKind.MAY, "One more", true)).isEqualTo(PickUpOutcome.TOO_MANY);
    }

    @Test
    void doesNotLetTheFamilyFindOutWhomStaffNamedAgain() {
        staff.add(family().id(), PickUpKind.MUST_NOT, "Karim Haddad");
        for (int i = 1; i < PickUpPerson.MOST; i++) {
            families.add(code, PickUpKind.MAY, "Adult " + i, true);
        }
        staff.add(family().id(), PickUpKind.MAY, "adult 1");
        assertThat(named().may()).hasSize(PickUpPerson.MOST - 1);

        assertThat(families.add(code, PickUpKind.MAY, "The last", true)).isEqualTo(PickUpOutcome.DONE);
        assertThat(families.add(code, PickUpKind.MAY, "One more", true)).isEqualTo(PickUpOutcome.TOO_MANY);
    }

    @Test
    void keepsNoEndOfNamesThatArePutOnAndTakenOff() {
        for (int i = 0; i < 5 * PickUpPerson.MOST; i++) {
            assertThat(families.add(code, PickUpKind.MAY, "Adult " + i, true)).isEqualTo(PickUpOutcome.DONE);
            assertThat(families.remove(code, named().may().getFirst().id())).isTrue();
        }

        assertThat(families.add(code, PickUpKind.MAY, "One more", true)).isEqualTo(PickUpOutcome.OVER);
        assertThat(staff.add(family().id(), PickUpKind.MAY, "One more")).isEqualTo(PickUpOutcome.DONE);
        assertThat(families.add(code, PickUpKind.MUST_NOT, "Karim Haddad", false))
                .isEqualTo(PickUpOutcome.DONE);
    }

    @Test
    void writesDownNothingWhereNobodyIsTakenOff() {
        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        var dawit = named().may().getFirst().id();
        staff.remove(family().id(), dawit);
        staff.remove(family().id(), dawit);

        assertThat(families.remove(code, dawit)).isFalse();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'childcare.pickUp.remove'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void changesNothingOfACancelledRegistration() {
        registrations.cancel(code);

        assertThat(families.add(code, PickUpKind.MAY, "Dawit", true)).isEqualTo(PickUpOutcome.OVER);
        assertThat(named().open()).isFalse();
        assertThat(staff.add(family().id(), PickUpKind.MUST_NOT, "Karim")).isEqualTo(PickUpOutcome.DONE);
    }

    @Test
    void staysOpenWhileAChildIsInARoomThoughItsRegistrationIsCancelled() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        var room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        var in = CaredWorkshop.in(family(), Instant.now(), "7KQ2M9");
        workshop.tell(slot, room, in);
        registrations.cancel(code);

        assertThat(named().open()).isTrue();
        assertThat(families.add(code, PickUpKind.MAY, "Dawit Bekele", true)).isEqualTo(PickUpOutcome.DONE);

        workshop.tell(slot, room, CaredWorkshop.out(in, Instant.now()));
        assertThat(named().open()).isFalse();
    }

    @Test
    void isNotForVolunteersOrStaffOfAnotherSchool() {
        var family = family();
        SignedIn.as(year.school().id(), Role.VOLUNTEER);
        assertThatThrownBy(() -> staff.named(family)).isInstanceOf(AccessDeniedException.class);
        TestSecurityContextHolder.clearContext();
        assertThatThrownBy(() -> staff.add(family.id(), PickUpKind.MAY, "Eve"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);

        SignedIn.as(year.school("other", "Other School").id(), Role.ADMINISTRATOR);
        assertThat(staff.add(family.id(), PickUpKind.MAY, "Eve")).isEqualTo(PickUpOutcome.OVER);
        assertThat(named().may()).isEmpty();
    }

    @Test
    void erasesItAMonthAfterTheLastDateWithAllergiesAndNeeds() {
        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        endedDaysAgo(29);
        erasure.run();
        assertThat(people.count()).isEqualTo(1);
        assertThat(allergies()).isEqualTo("peanuts");

        endedDaysAgo(31);
        erasure.run();

        assertThat(people.count()).isZero();
        assertThat(allergies()).isEmpty();
        assertThat(family().children().getFirst().childcare()).contains(AgeBand.PRESCHOOL);
    }

    @Test
    void erasesCodesAndReasonsThenButNotWhoFetchedAChild() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        var room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        var in = CaredWorkshop.in(family(), Instant.now(), "7KQ2M9");
        workshop.tell(
                slot,
                room,
                in,
                new RoomFact.Out(
                        UUID.randomUUID(),
                        Instant.now(),
                        in.registration(),
                        in.child(),
                        HandOverWay.LOST_CODE,
                        in.id(),
                        UUID.randomUUID(),
                        "Her phone is empty"),
                CaredWorkshop.in(family(), Instant.now().plusSeconds(60), "8KQ2M9"));
        endedDaysAgo(29);
        erasure.run();
        assertThat(told("reason")).containsExactly("Her phone is empty");
        assertThat(told("allergies")).containsExactly("peanuts", "peanuts");

        endedDaysAgo(31);
        erasure.run();

        assertThat(told("reason")).isEmpty();
        assertThat(told("code")).containsExactly("", "");
        assertThat(told("allergies")).isEmpty();
        assertThat(told("adult_name")).containsExactly("Karim Haddad");
    }

    @Test
    void showsNoCodeAnyMoreWhenNobodyAsksForIt() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        var room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        workshop.tell(slot, room, CaredWorkshop.in(family(), Instant.now().minus(Duration.ofHours(37)), "7KQ2M9"));
        assertThat(families.inRooms(family())).isEmpty();

        workshop.tell(slot, room, CaredWorkshop.in(family(), Instant.now().minus(Duration.ofHours(35)), "8KQ2M9"));
        assertThat(families.inRooms(family()))
                .singleElement()
                .satisfies(child -> assertThat(child.shown())
                        .hasValueSatisfying(code -> assertThat(code.symbols()).isEqualTo("8KQ2M9")));
    }

    private List<String> told(String column) {
        return jdbc.sql("select " + column + " from hand_over where " + column + " is not null")
                .query(String.class)
                .list();
    }

    @Test
    void waitsForTheLastDateOfASeries() {
        families.add(code, PickUpKind.MAY, "Dawit Bekele", true);
        endedDaysAgo(40);
        jdbc.sql("""
                        insert into slot_session (slot_id, session_number, starts_at, ends_at)
                        select id, 2, ?, ? from time_slot""").params(daysAgo(5).minusHours(1), daysAgo(5)).update();

        erasure.run();

        assertThat(people.count()).isEqualTo(1);
    }

    private void endedDaysAgo(int days) {
        jdbc.sql("update time_slot set ends_at = ?, version = version + 1")
                .param(daysAgo(days))
                .update();
    }

    private static LocalDateTime daysAgo(int days) {
        return LocalDateTime.now(ZoneOffset.UTC).minus(Duration.ofDays(days));
    }

    private String allergies() {
        return jdbc.sql("select allergies from childcare_request")
                .query(String.class)
                .single();
    }

    /** What the carers know. */
    private CareFamily told() {
        return staff.told(List.of(family())).get(family().id());
    }

    private FamilyPickUp.Named named() {
        return families.named(family(), catalogue.findSlot(slot).orElseThrow());
    }

    private RegistrationDetails family() {
        return registrations.find(code).orElseThrow();
    }

    private static List<String> names(List<PickUpPerson> people) {
        return people.stream().map(PickUpPerson::name).toList();
    }

    private RegistrationCode register(Requests request) {
        return ((RegistrationOutcome.Confirmed) registrations.register(request.build())).code();
    }
}

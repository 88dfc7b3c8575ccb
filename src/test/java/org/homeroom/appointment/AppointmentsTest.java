package org.homeroom.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AppointmentDays;
import org.homeroom.event.AppointmentRun;
import org.homeroom.event.EventId;
import org.homeroom.event.HostId;
import org.homeroom.event.HostWish;
import org.homeroom.event.SchoolYear;
import org.homeroom.family.Contact;
import org.homeroom.interpreting.Assigning;
import org.homeroom.interpreting.Assignment;
import org.homeroom.interpreting.Fluency;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.InterpreterDetails;
import org.homeroom.interpreting.Interpreters;
import org.homeroom.interpreting.JobKey;
import org.homeroom.interpreting.Way;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.Visits;
import org.homeroom.registration.VisitsOutcome;
import org.homeroom.registration.VisitsRequest;
import org.homeroom.registration.Wishes;
import org.homeroom.school.PlaceId;
import org.homeroom.school.PublicCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Two teachers, Rivera and Chen, in two rooms: a quarter of an hour each, from four until five, in some days. */
@DatabaseTest
class AppointmentsTest {

    private static final InterpreterWish SOMALI = new InterpreterWish("som", false);

    @Autowired
    private SchoolYear year;

    @Autowired
    private AppointmentDays days;

    @Autowired
    private Appointments appointments;

    @Autowired
    private HostAppointments lists;

    @Autowired
    private Visits visits;

    @Autowired
    private Interpreters interpreters;

    @Autowired
    private Assigning assigning;

    @Autowired
    private DirectSql jdbc;

    private EventId event;

    @BeforeEach
    void announceADay() {
        event = year.appointmentDay("Conferences");
        make(10, Set.of());
    }

    @Test
    void proposesTheTightestPlansWithTimeToWalk() {
        var day = day();

        var plans = appointments
                .propose(day, wish(null, null, null, null, "Ms Rivera", "Mr Chen"))
                .plans();

        assertThat(plans.getFirst().visits()).hasSize(2);
        assertThat(plans.getFirst().waiting()).isEqualTo(Duration.ofMinutes(15));
        assertThat(plans).allSatisfy(plan -> assertThat(plan.isDoubtful()).isFalse());
    }

    @Test
    void keepsToTheTimesTheFamilyIsFree() {
        var plans = appointments
                .propose(day(), wish(LocalTime.of(16, 30), LocalTime.of(17, 0), null, null, "Ms Rivera"))
                .plans();

        assertThat(plans)
                .allSatisfy(plan -> assertThat(LocalTime.ofInstant(plan.start(), SchoolYear.ZONE))
                        .isAfterOrEqualTo(LocalTime.of(16, 30)));
    }

    @Test
    void saysWhoHasNoTimeLeft() {
        var day = day();

        var proposal = appointments.propose(day, wish(LocalTime.of(18, 0), null, null, null, "Ms Rivera"));

        assertThat(proposal.plans()).isEmpty();
        assertThat(proposal.withoutTimes()).containsExactly(host(day, "Ms Rivera"));
    }

    @Test
    void showsTimesAnInterpreterIsFoundForFirst() {
        make(2, Set.of());

        var plans = appointments
                .propose(day(), wish(null, null, SOMALI, null, "Ms Rivera"))
                .plans();

        assertThat(plans).allSatisfy(plan -> {
            assertThat(LocalDate.ofInstant(plan.start(), SchoolYear.ZONE))
                    .isEqualTo(LocalDate.now(SchoolYear.ZONE).plusDays(10));
            assertThat(plan.isDoubtful()).isFalse();
        });
        var signed = new InterpreterWish("ase", true);
        assertThat(appointments
                        .propose(day(), wish(null, null, signed, null, "Ms Rivera"))
                        .plans())
                .allSatisfy(plan -> assertThat(plan.isDoubtful()).isTrue());
    }

    @Test
    void prefersASoonTimeForWhichTheSchoolPlansAnInterpreter() {
        make(2, Set.of("so"));
        var day = day();

        var first = appointments
                .propose(day, wish(null, null, SOMALI, null, "Ms Rivera"))
                .plans()
                .getFirst();

        assertThat(LocalDate.ofInstant(first.start(), SchoolYear.ZONE))
                .isEqualTo(LocalDate.now(SchoolYear.ZONE).plusDays(2));
        assertThat(day.prospect(day.slot(first.visits().getFirst().slot()), SOMALI))
                .isEqualTo(Prospect.PLANNED);
    }

    @Test
    void saysThatAnInterpreterIsReadyOnlyOnceOneHasSaidYes() {
        var shared = day().of(host(day(), "Ms Rivera"))
                .orElseThrow()
                .free()
                .getFirst()
                .id();
        jdbc.sql("update time_slot set version = version + 1, capacity = 2").update();
        visits.book(somali(new VisitsRequest.Visit(shared, "Amina", "")));
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        var hodan = interpreters.add(new InterpreterDetails(
                "Hodan",
                new Contact("hodan@example.org", null),
                Locale.ENGLISH,
                Set.of(new Fluency("som", false, "")),
                true,
                Set.of(Way.IN_PERSON),
                Set.of(),
                Set.of(),
                ""));
        var job = new JobKey(shared, new InterpretedLanguage("som", false));
        var booking = (Assignment.Assigned) assigning.assign(job, hodan, Way.IN_PERSON);
        assertThat(day().prospect(day().slot(shared), SOMALI)).isEqualTo(Prospect.IN_TIME);

        assigning.confirm(booking.booking());

        assertThat(day().prospect(day().slot(shared), SOMALI)).isEqualTo(Prospect.READY);
    }

    @Test
    void staysTightAroundWhatTheFamilyHasAlready() {
        var day = day();
        var last = day.of(host(day, "Ms Rivera")).orElseThrow().free().getLast();
        var family = ((VisitsOutcome.Booked) visits.book(request(new VisitsRequest.Visit(last.id(), "Amina", ""))))
                .codes()
                .getFirst();

        var plans = appointments
                .propose(day(), wish(null, null, null, family, "Mr Chen"))
                .plans();

        var tightest = plans.stream()
                .filter(plan -> plan.merits().contains(Merit.SHORTEST))
                .findFirst()
                .orElseThrow();
        assertThat(LocalTime.ofInstant(tightest.start(), SchoolYear.ZONE)).isEqualTo(LocalTime.of(16, 15));
    }

    @Test
    void showsAnAdministratorWhomEveryTeacherMeets() {
        var day = day();
        var first = day.of(host(day, "Mr Chen")).orElseThrow().free().getFirst();
        visits.book(request(new VisitsRequest.Visit(first.id(), "Amina", "How is her reading?")));
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);

        var list = lists.on(Optional.empty()).orElseThrow();

        assertThat(list.day()).isEqualTo(LocalDate.now(SchoolYear.ZONE).plusDays(10));
        assertThat(list.hosts()).extracting(host -> host.host().name()).containsExactly("Mr Chen", "Ms Rivera");
        var booked = list.hosts().getFirst().entries().getFirst().booked().orElseThrow();
        assertThat(booked.about()).contains("Amina");
        assertThat(booked.wishes().question()).isEqualTo("How is her reading?");
        assertThat(list.hosts().getFirst().entries().getLast().booked()).isEmpty();
    }

    @Test
    void showsATeacherNobodyElsesList() {
        SignedIn.as(year.school().id(), Role.TEACHER);

        assertThat(lists.on(Optional.empty())).isEmpty();
    }

    private void make(int inDays, Set<String> interpreters) {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        days.generate(
                event,
                List.of(
                        run("Ms Rivera", inDays, year.library(), interpreters),
                        run("Mr Chen", inDays, year.library(), interpreters)));
        TestSecurityContextHolder.clearContext();
    }

    private static AppointmentRun run(String host, int inDays, PlaceId room, Set<String> interpreters) {
        return new AppointmentRun(
                new HostWish.Named(host),
                LocalDate.now(SchoolYear.ZONE).plusDays(inDays),
                LocalTime.of(16, 0),
                LocalTime.of(17, 0),
                Duration.ofMinutes(15),
                Duration.ZERO,
                null,
                room,
                null,
                Set.of("en"),
                interpreters);
    }

    private AppointmentDay day() {
        return appointments.day("conferences").orElseThrow();
    }

    private static HostId host(AppointmentDay day, String name) {
        return day.hosts().stream()
                .map(HostTimes::host)
                .filter(host -> host.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PlanWish wish(
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable InterpreterWish interpreter,
            @Nullable RegistrationCode family,
            String... hosts) {
        var day = day();
        return new PlanWish(
                List.of(hosts).stream().map(name -> host(day, name)).toList(), from, to, interpreter, family);
    }

    private static VisitsRequest somali(VisitsRequest.Visit visit) {
        return request(visit, new Wishes(List.of(new InterpreterRequest("som", false, "")), Set.of(), "", ""));
    }

    private static VisitsRequest request(VisitsRequest.Visit visit) {
        return request(visit, Wishes.NONE);
    }

    private static VisitsRequest request(VisitsRequest.Visit visit, Wishes wishes) {
        return new VisitsRequest(
                PublicCode.random(PublicCode.LINK_LENGTH),
                null,
                List.of(visit),
                List.of(new Newcomer.Adult("Rosa Alvarez", Locale.ENGLISH)),
                new Contact("rosa@example.org", null),
                wishes);
    }
}

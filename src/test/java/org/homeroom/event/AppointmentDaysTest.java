package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.Generation.Busy;
import org.homeroom.event.Generation.Made;
import org.homeroom.language.LocalizedText;
import org.homeroom.school.NewPlace;
import org.homeroom.school.PlaceId;
import org.homeroom.school.SchoolService;
import org.homeroom.school.Uuids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@Import(AppointmentDaysTest.Losing.class)
class AppointmentDaysTest {

    /** Some transactions are lost while they write down what was done. */
    @TestConfiguration
    static class Losing {

        final AtomicInteger times = new AtomicInteger();

        @Bean
        @Primary
        Clock losingClock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    if (times.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        throw new CannotAcquireLockException("chosen as the victim");
                    }
                    return Instant.now();
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }

    @Autowired
    private Losing losing;

    @Autowired
    private SchoolService schools;

    private static final LocalDate DAY = LocalDate.now(SchoolYear.ZONE).plusDays(10);

    @Autowired
    private SchoolYear year;

    @Autowired
    private AppointmentDays days;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private EventAdministration administration;

    @Autowired
    private DirectSql jdbc;

    private EventId event;
    private PlaceId room;

    @BeforeEach
    void announceADay() {
        event = year.appointmentDay("Conferences");
        room = year.library();
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
    }

    @Test
    void makesTheAppointmentsOfSeveralTeachersInOneGo() {
        var made = days.generate(event, List.of(run("Ms Rivera", "16:00", "17:00"), run("Mr Chen", "16:00", "16:30")));

        assertThat(made).isEqualTo(new Made(6));
        assertThat(catalogue.slots(slotIds())).hasSize(6).allSatisfy(slot -> {
            assertThat(slot.counting()).isEqualTo(Counting.FAMILIES);
            assertThat(slot.placesLeft()).isEqualTo(1);
            assertThat(slot.metBy()).isPresent();
        });
    }

    @Test
    void showsBeforehandWhatWouldBeMadeAndWhatStandsInTheWay() {
        days.generate(event, List.of(run("Ms Rivera", "16:00", "17:00")));

        var preview = days.preview(List.of(run("ms rivera", "16:45", "17:30"), run("Mr Chen", "16:00", "16:30")));

        assertThat(preview.getFirst().stays()).hasSize(3);
        assertThat(preview.getFirst().clashes()).hasSize(1);
        assertThat(preview.getLast().host()).isEqualTo("Mr Chen");
        assertThat(preview.getLast().clashes()).isEmpty();
        assertThat(slotIds()).hasSize(4);
    }

    @Test
    void makesNothingWhenATeacherWouldBeAtTwoPlacesAtOnce() {
        days.generate(event, List.of(run("Ms Rivera", "16:00", "17:00")));
        var another = year.appointmentDay("Another day");

        var again =
                days.generate(another, List.of(run("Mr Chen", "16:00", "17:00"), run("MS RIVERA", "16:45", "17:30")));
        var twice = days.generate(another, List.of(run("Mr Chen", "16:00", "17:00"), run("Mr Chen", "16:30", "17:30")));

        assertThat(again).isInstanceOf(Busy.class);
        assertThat(twice).isInstanceOf(Busy.class);
        assertThat(slotIds()).hasSize(4);
    }

    @Test
    void letsATeacherGoOnWhereTheLastAppointmentEnds() {
        days.generate(event, List.of(run("Ms Rivera", "16:00", "17:00")));

        assertThat(days.generate(event, List.of(run("Ms Rivera", "17:00", "18:00"))))
                .isEqualTo(new Made(4));
    }

    @Test
    void movesNoAppointmentOntoAnotherOfTheSameTeacher() {
        days.generate(event, List.of(run("Ms Rivera", "16:00", "16:30")));
        var slots = catalogue.slots(slotIds());

        var outcome = administration.plan(slots.getFirst().id(), slots.getLast().details());

        assertThat(outcome).isInstanceOf(Planning.HostBusy.class);
    }

    @Test
    void givesATeacherEachTimeOnceHoweverManyMakeThemAtOnce() throws Exception {
        var calls = IntStream.range(0, 8)
                .<Callable<Generation>>mapToObj(i -> () -> days.generate(
                        event,
                        i % 2 == 0
                                ? List.of(run("Ms Rivera", "16:00", "17:00"), run("Mr Chen", "16:00", "17:00"))
                                : List.of(run("Mr Chen", "16:00", "17:00"), run("Ms Rivera", "16:00", "17:00"))))
                .toList();

        assertThat(atOnce(calls)).filteredOn(Made.class::isInstance).hasSize(1);
        assertThat(slotIds()).hasSize(8);
        assertThat(jdbc.sql("select count(*) from host").query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void triesAgainWhatTheDatabaseGaveUpForAnothersSake() {
        losing.times.set(2);

        assertThat(days.generate(event, List.of(run("Ms Rivera", "16:00", "17:00"))))
                .isEqualTo(new Made(4));

        assertThat(losing.times).hasValue(0);
        assertThat(slotIds()).hasSize(4);
    }

    @Test
    void meetsNobodyInARoomOfAnotherSchool() {
        var theirs = year.school("oak-street", "Oak Street School");
        room = schools.addPlace(theirs.id(), new NewPlace(LocalizedText.of(Locale.ENGLISH, "Gym"), true, false));

        assertThatThrownBy(() -> days.generate(event, List.of(run("Ms Rivera", "16:00", "17:00"))))
                .isInstanceOf(NoSuchElementException.class);

        assertThat(slotIds()).isEmpty();
    }

    @Test
    void makesNothingWhereItWouldBeMoreThanTheMost() {
        var runs = IntStream.range(0, 13)
                .mapToObj(host -> run("Teacher " + host, "08:00", "20:00"))
                .toList();

        assertThatThrownBy(() -> days.generate(event, runs)).isInstanceOf(IllegalArgumentException.class);

        assertThat(slotIds()).isEmpty();
        assertThat(jdbc.sql("select count(*) from host").query(Integer.class).single())
                .isZero();
    }

    @Test
    void makesNothingForADayThatWasCancelled() {
        administration.cancel(event, "The hall is being painted.");

        assertThat(days.generate(event, List.of(run("Ms Rivera", "16:00", "17:00"))))
                .isEqualTo(new Generation.Cancelled());

        assertThat(slotIds()).isEmpty();
    }

    @Test
    void isForAdministratorsOfTheSchoolAlone() {
        var theirs = year.school("oak-street", "Oak Street School");
        SignedIn.as(theirs.id(), Role.ADMINISTRATOR);
        assertThatThrownBy(() -> days.generate(event, List.of(run("Ms Rivera", "16:00", "17:00"))))
                .isInstanceOf(NoSuchElementException.class);
        SignedIn.as(year.school().id(), Role.TEACHER);
        assertThatThrownBy(() -> days.generate(event, List.of(run("Ms Rivera", "16:00", "17:00"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private AppointmentRun run(String host, String from, String to) {
        return new AppointmentRun(
                new HostWish.Named(host),
                DAY,
                LocalTime.parse(from),
                LocalTime.parse(to),
                Duration.ofMinutes(15),
                Duration.ZERO,
                null,
                room,
                null,
                Set.of("en"),
                Set.of());
    }

    private List<SlotId> slotIds() {
        return jdbc.sql("select id from time_slot")
                .query((row, n) -> new SlotId(Uuids.of(row.getBytes("id"))))
                .list();
    }

    private static List<Generation> atOnce(List<Callable<Generation>> calls) throws Exception {
        var outcomes = new ArrayList<Generation>();
        try (var administrators = Executors.newFixedThreadPool(8)) {
            var signedIn = calls.stream()
                    .map(call -> DelegatingSecurityContextCallable.create(call, SecurityContextHolder.getContext()))
                    .toList();
            for (var done : administrators.invokeAll(signedIn)) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }
}

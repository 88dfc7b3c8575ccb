package org.homeroom.registration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AppointmentDays;
import org.homeroom.event.AppointmentRun;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.HostWish;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.Contact;
import org.homeroom.registration.VisitsRequest.Visit;
import org.homeroom.school.PlaceId;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Two teachers, Rivera and Chen, in two rooms: a quarter of an hour each, from four until five. */
@DatabaseTest
abstract class ConferenceDay {

    static final LocalDate DAY = LocalDate.now(SchoolYear.ZONE).plusDays(10);

    @Autowired
    SchoolYear year;

    @Autowired
    AppointmentDays days;

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    Visits visits;

    @Autowired
    Registrations registrations;

    @Autowired
    DirectSql jdbc;

    EventId event;

    @BeforeEach
    void announceADay() {
        event = year.appointmentDay("Conferences");
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        days.generate(event, List.of(run("Ms Rivera", year.library()), run("Mr Chen", year.library())));
        TestSecurityContextHolder.clearContext();
    }

    /** @param time as 16:15 */
    SlotId at(String host, String time) {
        return slots().stream()
                .filter(slot -> slot.metBy().orElseThrow().name().equals(host))
                .filter(slot -> slot.start()
                        .equals(DAY.atTime(LocalTime.parse(time))
                                .atZone(SchoolYear.ZONE)
                                .toInstant()))
                .map(SlotSummary::id)
                .findFirst()
                .orElseThrow();
    }

    int taken(SlotId slot) {
        return catalogue.findSlot(slot).orElseThrow().taken();
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    static VisitsRequest newFamily(Visit... wished) {
        return new VisitsRequest(
                PublicCode.random(PublicCode.LINK_LENGTH),
                null,
                List.of(wished),
                List.of(new Newcomer.Adult("Rosa Alvarez", Locale.ENGLISH)),
                new Contact("rosa@example.org", null),
                Wishes.NONE);
    }

    static VisitsRequest knownFamily(RegistrationCode family, Visit... wished) {
        return new VisitsRequest(
                PublicCode.random(PublicCode.LINK_LENGTH),
                family,
                List.of(wished),
                List.of(),
                Contact.NONE,
                Wishes.NONE);
    }

    static List<RegistrationCode> booked(VisitsOutcome outcome) {
        return ((VisitsOutcome.Booked) outcome).codes();
    }

    private List<SlotSummary> slots() {
        return catalogue.find("conferences").orElseThrow().slots();
    }

    private static AppointmentRun run(String host, PlaceId room) {
        return new AppointmentRun(
                new HostWish.Named(host),
                DAY,
                LocalTime.of(16, 0),
                LocalTime.of(17, 0),
                Duration.ofMinutes(15),
                Duration.ZERO,
                null,
                room,
                null,
                Set.of("en"),
                Set.of());
    }
}

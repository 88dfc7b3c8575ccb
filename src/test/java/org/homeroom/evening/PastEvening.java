package org.homeroom.evening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.door.Door;
import org.homeroom.door.Doorway;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.springframework.stereotype.Component;

/**
 * An evening that families registered for and came to, and which then was yesterday, from six to half past seven: doors
 * and registrations only open in their time.
 */
@Component
public class PastEvening {

    public static final LocalDate YESTERDAY = LocalDate.now(SchoolYear.ZONE).minusDays(1);

    private final SchoolYear year;
    private final Doorway doorway;
    private final Door door;
    private final Registrations registrations;
    private final DirectSql jdbc;

    PastEvening(SchoolYear year, Doorway doorway, Door door, Registrations registrations, DirectSql jdbc) {
        this.year = year;
        this.doorway = doorway;
        this.door = door;
        this.registrations = registrations;
        this.jdbc = jdbc;
    }

    public EventId event() {
        return year.workshop("Homework without tears");
    }

    public SlotId slot(EventId event) {
        return doorway.slot(event, Duration.ofMinutes(30), 50);
    }

    public RegistrationDetails register(Requests request) {
        return find(doorway.register(request.build()));
    }

    public RegistrationDetails find(String code) {
        return registrations.find(RegistrationCode.read(code).orElseThrow()).orElseThrow();
    }

    /** All of them; signed in is then an administrator. */
    public void come(RegistrationDetails family) {
        come(family, family.people().stream().map(PartyPerson::id).toList());
    }

    public void come(RegistrationDetails family, List<PersonId> who) {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        door.arrive(family.slot(), family.id(), Set.copyOf(who), Doorway.tap());
    }

    /** Registered with all its people here. */
    public RegistrationDetails guest(Requests request) {
        var family = register(request);
        come(family);
        return family;
    }

    /** So long before or after the start of yesterday’s evening. */
    public void cameAt(RegistrationDetails family, Duration afterStart) {
        jdbc.sql(
                        "update check_in set at = :at where registration_id in (select id from registration where code = :code)")
                .param("at", utc(at(LocalTime.of(18, 0)).plus(afterStart)))
                .param("code", family.code().value())
                .update();
    }

    /** Its arrival was not seen at a door but typed in from a list. */
    public void cameAsPaperSays(RegistrationDetails family) {
        come(family);
        jdbc.sql(
                        "update check_in set on_paper = true where registration_id in (select id from registration where code = :code)")
                .param("code", family.code().value())
                .update();
    }

    /** Its one date was yesterday evening. */
    public void wasYesterday() {
        jdbc.sql("update time_slot set version = version + 1, starts_at = :start, ends_at = :end,"
                        + " registration_deadline = :start, change_deadline = :start, childcare_deadline = :start")
                .param("start", utc(at(LocalTime.of(18, 0))))
                .param("end", utc(at(LocalTime.of(19, 30))))
                .update();
        jdbc.sql("update registration set created_at = :before")
                .param("before", utc(at(LocalTime.of(8, 0))))
                .update();
    }

    public void close() {
        jdbc.sql("insert into door_closing select id, 1, ends_at from time_slot")
                .update();
    }

    /** Yesterday at this time at the school. */
    public static Instant at(LocalTime time) {
        return YESTERDAY.atTime(time).atZone(SchoolYear.ZONE).toInstant();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

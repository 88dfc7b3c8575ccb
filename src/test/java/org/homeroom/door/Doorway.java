package org.homeroom.door;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.homeroom.account.AccountService;
import org.homeroom.account.NewAccount;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Staff;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.Registrations;
import org.homeroom.school.PublicCode;
import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Component;

/** Doors for tests: slots around now, families registered for them, volunteers on duty. */
@Component
public class Doorway {

    private static final Duration SOON = Duration.ofHours(1);

    private final SchoolYear year;
    private final Registrations registrations;
    private final AccountService accounts;
    private final DoorDutyRepository duties;
    private final EventCatalogue catalogue;

    Doorway(
            SchoolYear year,
            Registrations registrations,
            AccountService accounts,
            DoorDutyRepository duties,
            EventCatalogue catalogue) {
        this.year = year;
        this.registrations = registrations;
        this.accounts = accounts;
        this.duties = duties;
        this.catalogue = catalogue;
    }

    /** A slot of 90 minutes that starts so long from now; if that is soon or was just now, on the school's same day. */
    public SlotId slot(EventId event, Duration fromNow, int capacity) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var start = fromNow.abs().compareTo(SOON) < 0 ? onDayOf(now, now.plus(fromNow)) : now.plus(fromNow);
        return year.slot(event, year.plan(start, capacity, Map.of()));
    }

    /** Schools are not open at midnight; tests are. */
    private static Instant onDayOf(Instant now, Instant start) {
        var day = LocalDate.ofInstant(now, SchoolYear.ZONE);
        var first = day.atTime(0, 1).atZone(SchoolYear.ZONE).toInstant();
        var last = day.atTime(23, 57).atZone(SchoolYear.ZONE).toInstant();
        return start.isBefore(first) ? first : start.isAfter(last) ? last : start;
    }

    public Instant start(SlotId slot) {
        return catalogue.findSlot(slot).orElseThrow().start();
    }

    public String register(RegistrationRequest request) {
        return switch (registrations.register(request)) {
            case RegistrationOutcome.Confirmed(RegistrationCode code) -> code.value();
            case RegistrationOutcome.Waitlisted(RegistrationCode code, int position) -> code.value();
            case RegistrationOutcome.PartlyConfirmed partly -> throw new AssertionError(partly);
            case RegistrationOutcome.Offered offered -> throw new AssertionError(offered);
            case RegistrationOutcome.ChildcareFull full -> throw new AssertionError(full);
            case RegistrationOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    public void cancel(String code) {
        registrations.cancel(RegistrationCode.read(code).orElseThrow());
    }

    /** Somebody with an account, not signed in. */
    public Staff employ(SchoolId school, Role role, String name) {
        var email = PublicCode.random(8).toLowerCase(Locale.ROOT) + "@example.org";
        var account = accounts.create(new NewAccount(school, name, email, role, Locale.ENGLISH, "{noop}x"));
        return new Staff(account, name, school, role, Locale.ENGLISH);
    }

    /** A volunteer who works at these doors, signed in. */
    public Staff volunteerAt(SlotId... slots) {
        var volunteer = employ(year.school().id(), Role.VOLUNTEER, "Sam Helper");
        for (var slot : slots) {
            duties.save(new DoorDuty(DoorDuty.Key.of(slot, volunteer.id())));
        }
        return SignedIn.as(volunteer);
    }

    public static String tap() {
        return PublicCode.random(PublicCode.LINK_LENGTH);
    }
}

package org.homeroom.demo;

import java.time.Clock;
import java.util.Locale;
import org.homeroom.account.AccountService;
import org.homeroom.account.NewAccount;
import org.homeroom.account.Passwords;
import org.homeroom.account.Role;
import org.homeroom.language.Languages;
import org.homeroom.school.NewSchool;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Fills an installation that has no school yet, once, where the profile {@code demo} asks for it. */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final SchoolService schools;
    private final AccountService accounts;
    private final Passwords passwords;
    private final AuthenticationManager signIn;
    private final DemoEvents events;
    private final DemoChildcare childcare;
    private final DemoRegistrations registrations;
    private final DemoAppointments appointments;
    private final DemoDoor door;
    private final DemoInterpreting interpreting;
    private final Languages languages;
    private final Clock clock;

    DemoLoader(
            SchoolService schools,
            AccountService accounts,
            Passwords passwords,
            AuthenticationManager signIn,
            DemoEvents events,
            DemoChildcare childcare,
            DemoRegistrations registrations,
            DemoAppointments appointments,
            DemoDoor door,
            DemoInterpreting interpreting,
            Languages languages,
            Clock clock) {
        this.schools = schools;
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
        this.events = events;
        this.childcare = childcare;
        this.registrations = registrations;
        this.appointments = appointments;
        this.door = door;
        this.interpreting = interpreting;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (schools.first().isEmpty()) {
            LOG.info("Making the demo school; this takes a few seconds");
            load(DemoContent.read(languages.shipped()));
        }
    }

    private void load(DemoContent content) {
        var school = open(content);
        content.school().staff().forEach(person -> employ(person, school));
        signInAs(content, Role.ADMINISTRATOR);
        try {
            var calendar = new DemoCalendar(clock.instant(), content.school().zone());
            var made = events.create(content, school, calendar);
            var today = made.today();
            var leaves = childcare.staff(content, today);
            registrations.create(content, today);
            leaves.run();
            appointments.create(content, made, calendar);
            door.open(today);
            interpreting.arrange(content);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private SchoolId open(DemoContent content) {
        var school = content.school();
        return schools.create(new NewSchool(
                school.slug(),
                content.schoolName(),
                school.zone(),
                school.region(),
                languages.shipped(),
                Locale.ENGLISH,
                school.accent(),
                school.email(),
                school.phone(),
                school.address()));
    }

    private void employ(DemoContent.Person person, SchoolId school) {
        accounts.create(new NewAccount(
                school,
                person.name(),
                person.email(),
                person.role(),
                person.language(),
                passwords.hash(person.password())));
    }

    private void signInAs(DemoContent content, Role role) {
        var person = content.school().staff().stream()
                .filter(candidate -> candidate.role() == role)
                .findFirst()
                .orElseThrow();
        var signedIn = signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(person.email(), person.password()));
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn));
    }
}

package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A workshop to which families of several languages come, and a school that knows interpreters. */
@DatabaseTest
abstract class InterpretedEvening {

    static final InterpretedLanguage AMHARIC = new InterpretedLanguage("amh", false);

    @Autowired
    SchoolYear year;

    @Autowired
    Registrations registrations;

    @Autowired
    Interpreters interpreters;

    @Autowired
    Interpreting interpreting;

    @Autowired
    Assigning assigning;

    @Autowired
    DirectSql jdbc;

    EventId event;
    SlotId slot;

    @BeforeEach
    void planAnEvening() {
        event = year.workshop("Homework without tears");
        slot = year.slot(event, 12);
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
    }

    JobKey amharic(SlotId at) {
        return new JobKey(at, AMHARIC);
    }

    RegistrationCode family(SlotId at, String language) {
        var outcome = registrations.register(Requests.to(at)
                .adult("Almaz", "am")
                .adult("Dawit", "am")
                .interpreter(language)
                .build());
        assertThat(outcome).isInstanceOf(RegistrationOutcome.Confirmed.class);
        return ((RegistrationOutcome.Confirmed) outcome).code();
    }

    InterpreterId interpreter(String name, String... languages) {
        return interpreters.add(details(name, true, languages));
    }

    static InterpreterDetails details(String name, boolean qualified, String... languages) {
        return new InterpreterDetails(
                name,
                new Contact(name.toLowerCase(Locale.ROOT) + "@interpreters.example.org", null),
                Locale.ENGLISH,
                Stream.of(languages)
                        .map(code -> new Fluency(code, code.equals("ase"), ""))
                        .collect(Collectors.toSet()),
                qualified,
                Set.of(Way.IN_PERSON, Way.PHONE),
                Set.of(),
                Set.of(),
                "");
    }

    static InterpreterDetails with(InterpreterDetails details, Set<Way> ways, Set<WorkingHours> hours) {
        return new InterpreterDetails(
                details.name(),
                details.contact(),
                details.letters(),
                details.languages(),
                details.qualified(),
                ways,
                hours,
                details.daysOff(),
                details.note());
    }

    BookingId assigned(Assignment assignment) {
        assertThat(assignment).isInstanceOf(Assignment.Assigned.class);
        return ((Assignment.Assigned) assignment).booking();
    }

    BookingId book(SlotId at, InterpreterId who) {
        return assigned(assigning.assign(amharic(at), who, Way.IN_PERSON));
    }

    Job job(SlotId at) {
        return interpreting.find(amharic(at)).orElseThrow();
    }

    SlotId slotAt(Instant start) {
        return year.slot(event, year.plan(start, 12, Map.of()));
    }

    DayOfWeek weekday(SlotId at) {
        return job(at).slot().start().atZone(SchoolYear.ZONE).getDayOfWeek();
    }

    /** Subjects of what was written to this address. */
    List<String> letters(String to) {
        return jdbc.sql("select subject from outbox_message where recipient = :to order by created_at, id")
                .param("to", to)
                .query(String.class)
                .list();
    }

    String text(String to, String subject) {
        return jdbc.sql("select body_text from outbox_message where recipient = :to and subject like :subject")
                .param("to", to)
                .param("subject", subject + "%")
                .query(String.class)
                .single();
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

package org.homeroom.bench;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.homeroom.bench.NamedPeople.Name;
import org.homeroom.event.SchoolYear;

/** A million people whom a school knows: families of two adults and two children, each registered for something. */
final class Known {

    static final int PEOPLE = 4;

    private static final int SLOTS = 20;
    private static final int FAMILIES_AT_ONCE = 2_000;

    private static final String FAMILY =
            "insert into family (id, version, school_id, email, phone, created_at) values (?, 0, ?, ?, null, ?)";
    private static final String GUARDIAN =
            "insert into guardian (id, family_id, position, name, language) values (?, ?, ?, ?, 'en')";
    private static final String CHILD =
            "insert into child (id, family_id, position, first_name, age) values (?, ?, ?, ?, 7)";
    private static final String REGISTRATION = """
            insert into registration (id, version, school_id, slot_id, family_id, code, short_code, request_key, state,
                origin, seats, access_needs, access_note, question, created_at, calendar_sequence)
            values (?, 0, ?, ?, ?, ?, ?, ?, 'CONFIRMED', 'FAMILY', 4, '', '', '', ?, 0)""";
    private static final String MEMBER =
            "insert into party_member (registration_id, person_id, kind) values (?, ?, 'ADULT')";
    private static final List<String> TABLES =
            List.of("family", "guardian", "child", "registration", "party_member", "family_key");

    private final NamedPeople people;
    private final Venue venue;
    private final byte[] school;
    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).withNano(0);

    private Known(NamedPeople people, SchoolYear year) {
        this.people = people;
        venue = Venue.open(year, "Homework without tears", SLOTS, 10_000);
        school = Script.bytes(year.school().id().value());
    }

    /** @param named who is there for sure, in one family each; the others are as they come */
    static void write(NamedPeople people, SchoolYear year, DataSource source, int count, List<Name> named)
            throws SQLException {
        var known = new Known(people, year);
        try (var batches = new Batches(source)) {
            for (int i = 0; i < count / PEOPLE; i++) {
                known.come(batches, i, i < named.size() ? named.get(i) : people.any());
                if (i % FAMILIES_AT_ONCE == FAMILIES_AT_ONCE - 1) {
                    batches.send();
                }
            }
            batches.send();
        }
    }

    /** So that whoever reads first is not the one who meets a plan of before. */
    static void analyse(DataSource source) throws SQLException {
        try (var batches = new Batches(source)) {
            batches.analyse(TABLES);
        }
    }

    private void come(Batches batches, int number, Name name) throws SQLException {
        var family = Batches.id('f', number);
        var registration = Batches.id('a', number);
        var code = "%08d".formatted(number);
        var script = name.given().script();
        batches.add(FAMILY, family, school, "family" + number + "@example.org", now);
        batches.add(
                REGISTRATION,
                registration,
                school,
                Script.bytes(venue.slot(number).value()),
                family,
                "known" + code,
                code,
                "known" + code,
                now);
        for (int i = 0; i < PEOPLE; i++) {
            var person = Batches.id('b', number * PEOPLE + i);
            if (i < 2) {
                var adult = i == 0 ? name : new Name(people.given(script), name.family());
                batches.add(GUARDIAN, person, family, i, adult.full());
                batches.add(MEMBER, registration, person);
            } else {
                batches.add(CHILD, person, family, i - 2, people.given(script).written());
            }
        }
    }
}

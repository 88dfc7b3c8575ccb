package org.homeroom.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    private Known(NamedPeople people, SchoolYear year) {
        this.people = people;
        venue = Venue.open(year, "Homework without tears", SLOTS, 10_000);
        school = Script.bytes(year.school().id().value());
    }

    /** @param named who is there for sure, in one family each; the others are as they come */
    static void write(NamedPeople people, SchoolYear year, DataSource source, int count, List<Name> named)
            throws SQLException {
        var known = new Known(people, year);
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count / PEOPLE; i++) {
                known.come(connection, i, i < named.size() ? named.get(i) : people.any());
                if (i % FAMILIES_AT_ONCE == FAMILIES_AT_ONCE - 1) {
                    known.send(connection);
                }
            }
            known.send(connection);
            for (var statement : known.prepared.values()) {
                statement.close();
            }
        }
    }

    /** So that whoever reads first is not the one who meets a plan of before. */
    static void analyse(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            for (var table : TABLES) {
                try (var statement = connection.prepareStatement("analyze table " + table)) {
                    statement.execute();
                }
            }
            connection.commit();
        }
    }

    private void come(Connection connection, int number, Name name) throws SQLException {
        var family = id('f', number);
        var registration = id('a', number);
        var code = "%08d".formatted(number);
        var script = name.given().script();
        add(connection, FAMILY, family, school, "family" + number + "@example.org", now);
        add(
                connection,
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
            var person = id('b', number * PEOPLE + i);
            if (i < 2) {
                var adult = i == 0 ? name : new Name(people.given(script), name.family());
                add(connection, GUARDIAN, person, family, i, adult.full());
                add(connection, MEMBER, registration, person);
            } else {
                add(
                        connection,
                        CHILD,
                        person,
                        family,
                        i - 2,
                        people.given(script).written());
            }
        }
    }

    private void add(Connection connection, String sql, Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** In the order in which they were first added to: what others point to goes first. */
    private void send(Connection connection) throws SQLException {
        for (var statement : prepared.values()) {
            statement.executeBatch();
        }
        connection.commit();
    }

    private static byte[] id(char kind, int number) {
        return Script.bytes(new UUID(((long) kind << 56) | number, number));
    }
}

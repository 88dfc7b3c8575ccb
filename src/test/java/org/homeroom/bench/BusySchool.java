package org.homeroom.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeroom.bench.Journey.Place;

/** The demo school as it ships, in a process and a MySQL database of its own, which goes when it is closed. */
final class BusySchool implements AutoCloseable {

    /** The most that a time may have. */
    private static final int SEATS = 10_000;

    private static final String OPEN = """
            select e.slug, bin_to_uuid(s.id) from time_slot s join event e on e.id = s.event_id
            where e.kind = 'WORKSHOP' and e.state = 'PUBLISHED' and s.state = 'SCHEDULED'
                and s.registration_deadline > now() + interval 1 day
                and not exists (select 1 from slot_session x where x.slot_id = s.id)
            order by s.starts_at limit 20""";

    private final String database = "homeroom_bench_" + ProcessHandle.current().pid();
    private final Shipped shipped;

    private BusySchool(String... settings) throws Exception {
        var more = Stream.concat(
                Stream.of(
                        "--spring.profiles.active=demo",
                        // No mail server is measured here: letters stay in the outbox.
                        "--homeroom.message.automatic=false"),
                Stream.of(settings));
        shipped = Shipped.startOn(
                url(database + "?createDatabaseIfNotExist=true&"),
                List.of("-Xmx1g", "-jar", "target/app/homeroom.jar"),
                Shipped.folder(),
                more.toArray(String[]::new));
        shipped.await(this::isReady);
    }

    /** It makes the school after its first answer, and is ready when all of it is there. */
    private boolean isReady() throws InterruptedException {
        try {
            return !shipped.get("/actuator/health/readiness").isEmpty();
        } catch (IOException notYet) {
            return false;
        }
    }

    static BusySchool open(String... settings) throws Exception {
        return new BusySchool(settings);
    }

    Shipped shipped() {
        return shipped;
    }

    /** Times of workshops, with room for everybody. */
    List<Place> places() throws SQLException {
        execute("update time_slot set capacity = %d, version = version + 1 where state = 'SCHEDULED'".formatted(SEATS));
        return query(OPEN, row -> new Place(row[0], row[1]));
    }

    long count(String what) throws SQLException {
        return query("select count(*), '' from " + what, row -> Long.parseLong(row[0]))
                .getFirst();
    }

    private interface Reading<T> {
        T of(String[] row);
    }

    private <T> List<T> query(String sql, Reading<T> reading) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database + "?"), user(), password());
                var rows = connection.createStatement().executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.of(new String[] {rows.getString(1), rows.getString(2)}));
            }
            return all;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database + "?"), user(), password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String url(String databaseAndQuestion) {
        var server = Objects.requireNonNull(System.getenv("HOMEROOM_TEST_MYSQL_URL"));
        var settings = server.contains("?") ? server.substring(server.indexOf('?') + 1) : "";
        return server.replaceFirst("^(jdbc:mysql://[^/?]+).*", "$1/") + databaseAndQuestion + settings;
    }

    private static String user() {
        return Optional.ofNullable(System.getenv("HOMEROOM_TEST_MYSQL_USER")).orElse("homeroom");
    }

    private static String password() {
        return Optional.ofNullable(System.getenv("HOMEROOM_TEST_MYSQL_PASSWORD"))
                .orElse("homeroom");
    }

    @Override
    public void close() throws Exception {
        shipped.close();
        execute("drop database " + database);
    }

    /** The tool of the same JDK that looks into a running JVM. */
    static Path jcmd() {
        return Path.of(System.getProperty("java.home"), "bin", "jcmd");
    }
}

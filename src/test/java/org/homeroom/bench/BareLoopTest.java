package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.homeroom.DatabaseTest;
import org.homeroom.event.SchoolYear;
import org.homeroom.registration.Registrations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Tag("mysql-only")
@Import(StatementRecorder.class)
class BareLoopTest {

    private static final int FAMILIES = 45;

    @Autowired
    SchoolYear year;

    @Autowired
    Registrations registrations;

    @Autowired
    StatementRecorder recorder;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Test
    void saysWhatTheApplicationSaysAsOften() throws Exception {
        var full = Venue.open(year, "Full house", 3, 1);
        full.slots().forEach(year::fill);
        var scripts = new Scripts(
                recorder,
                UniqueColumns.of(jdbc),
                Venue.open(year, "Room for all", 3, 10_000),
                full,
                (family, venue) -> registrations.register(Crowd.family(family, venue.slot(family))));
        var rush = new Rush(registrations, Venue.open(year, "Rush", 3, 20));
        var bareVenue = Venue.open(year, "Rush", 3, 20);

        try (var bare = new BareLoop(4, Login.of(dataSource))) {
            long rows = rows();
            var start = ServerCount.now(jdbc);
            rush.come(4, FAMILIES);
            var between = ServerCount.now(jdbc);
            assertThat(rows() - rows).isEqualTo(FAMILIES);
            var middle = ServerCount.now(jdbc);
            Clients.run(
                    4,
                    FAMILIES,
                    (client, i) -> bare.say(client, scripts.of(i, rush.wasConfirmed(FAMILIES, i)), bareVenue, i));
            var end = ServerCount.now(jdbc);

            assertThat(rows() - rows).isEqualTo(2 * FAMILIES);
            assertThat(end.since(middle).statements())
                    .isEqualTo(between.since(start).statements());
        }
        assertThat(jdbc.sql("select count(*) from time_slot where taken > capacity")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private long rows() {
        return jdbc.sql("select count(*) from registration").query(Long.class).single();
    }
}

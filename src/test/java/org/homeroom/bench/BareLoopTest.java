package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.homeroom.DatabaseTest;
import org.homeroom.event.EventCatalogue;
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
    EventCatalogue catalogue;

    @Autowired
    StatementRecorder recorder;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Test
    void saysWhatTheApplicationSaysAsOften() throws Exception {
        var roomy = Venue.open(year, "Room for all", 3, 10_000);
        var full = full();
        var scripts = new Scripts(
                recorder,
                UniqueColumns.of(jdbc),
                roomy,
                full,
                (family, venue) -> registrations.register(Crowd.family(family, venue.slot(family))));

        assertSameCounts(scripts, Venue.open(year, "Rush", 3, 10_000), Venue.open(year, "Rush", 3, 10_000));
        assertSameCounts(scripts, full(), full());
        assertThat(jdbc.sql("select count(*) from time_slot where taken > capacity")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void assertSameCounts(Scripts scripts, Venue venue, Venue bareVenue) throws Exception {
        venue.slots().forEach(catalogue::findToRegister); // from then on what seldom changes is kept
        var rush = new Rush(registrations, venue);
        long rows = rows();
        try (var bare = new BareLoop(4, Login.of(dataSource))) {
            var start = ServerCount.now(jdbc);
            rush.come(4, FAMILIES);
            var between = ServerCount.now(jdbc);
            Clients.run(
                    4,
                    FAMILIES,
                    (client, i) -> bare.say(client, scripts.of(i, rush.wasConfirmed(FAMILIES, i)), bareVenue, i));
            var end = ServerCount.now(jdbc);

            assertThat(end.since(between).statements())
                    .isEqualTo(between.since(start).statements());
        }
        assertThat(rows() - rows).isEqualTo(2 * FAMILIES);
    }

    private Venue full() {
        var full = Venue.open(year, "Full house", 3, 1);
        full.slots().forEach(year::fill);
        return full;
    }

    private long rows() {
        return jdbc.sql("select count(*) from registration").query(Long.class).single();
    }
}

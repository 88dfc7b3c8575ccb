package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.bench.RushCheck.Verdict;
import org.homeroom.event.SchoolYear;
import org.homeroom.registration.Registrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RushCheckTest {

    private static final int FAMILIES = 60;

    @Autowired
    SchoolYear year;

    @Autowired
    Registrations registrations;

    @Autowired
    JdbcClient reading;

    @Autowired
    DirectSql jdbc;

    private Venue venue;
    private Rush rush;

    @BeforeEach
    void rush() throws Exception {
        venue = Venue.open(year, "Rush", 3, 30);
        rush = new Rush(registrations, venue);
        var round = rush.come(8, FAMILIES);
        assertThat(round.p50()).isBetween(0.0, round.p99());
    }

    @Test
    void findsNothingWrongAfterARush() {
        assertThat(verdict()).matches(Verdict::isClean);
        assertThat(jdbc.sql("select count(*) from registration")
                        .query(Integer.class)
                        .single())
                .isEqualTo(FAMILIES);
        assertThat(jdbc.sql("select count(*) from registration where state = 'WAITLISTED'")
                        .query(Integer.class)
                        .single())
                .isBetween(1, FAMILIES - 1);
    }

    @Test
    void findsAPlaceSoldTwice() {
        change("update registration set seats = seats + 30 where id = :id");
        assertThat(verdict().oversold()).isPositive();
        assertThat(verdict().miscounted()).isEqualTo(30);
    }

    @Test
    void findsACounterThatFellBehind() {
        jdbc.sql("update time_slot set taken = taken - 1").update();
        assertThat(verdict().miscounted()).isEqualTo(3);
    }

    @Test
    void findsARegistrationThatIsNotWhatItsFamilyWasTold() {
        change("update registration set state = 'CANCELLED' where id = :id");
        assertThat(verdict().lost()).isEqualTo(1);
    }

    @Test
    void findsARegistrationThatIsGone() {
        change("update registration set request_key = 'somebody else entirely' where id = :id");
        assertThat(verdict().lost()).isEqualTo(1);
    }

    @Test
    void findsARegistrationNobodyAskedFor() {
        var all = rush.answers();
        assertThat(new RushCheck(reading).of(venue, all.subList(1, all.size())).doubled())
                .isEqualTo(1);
    }

    @Test
    void findsAFamilyThatWasNotWrittenTo() {
        jdbc.sql("delete from outbox_message where recipient = 'family7@example.org'")
                .update();
        assertThat(verdict().silent()).isEqualTo(1);
    }

    private Verdict verdict() {
        return new RushCheck(reading).of(venue, rush.answers());
    }

    private void change(String sql) {
        byte[] id = jdbc.sql("select id from registration where state = 'CONFIRMED' order by id limit 1")
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(jdbc.sql(sql).param("id", id).update()).isEqualTo(1);
    }
}

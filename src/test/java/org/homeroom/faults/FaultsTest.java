package org.homeroom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.faults.Instance.patiently;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeroom.MySqlPresent;
import org.homeroom.bench.RushCheck;
import org.homeroom.bench.RushCheck.Answer;
import org.homeroom.bench.RushCheck.Verdict;
import org.homeroom.bench.Venue;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two instances on one database, both sending, while something breaks. Whatever does: no place is sold twice, whoever
 * saw "confirmed" is, a request sent again is answered as before, and every message arrives, once or recognisably the
 * same twice.
 */
@Tag("database")
@Tag("mysql-only")
@ExtendWith(MySqlPresent.class)
class FaultsTest {

    private static final int SAMPLE = 25;
    private static final GreenMail POST = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    private static final Map<String, Instance> INSTANCES = new HashMap<>();
    private static OwnMySql mySql;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() throws Exception {
        POST.start();
        mySql = new OwnMySql();
        jdbc = mySql.jdbc();
        instance("one");
        instance("two");
        INSTANCES.values().forEach(Instance::awaitReady);
    }

    @AfterAll
    static void stop() {
        INSTANCES.values().forEach(Instance::kill);
        if (mySql != null) {
            mySql.close();
        }
        POST.stop();
    }

    @Test
    void anInstanceIsKilledBetweenSendingAndMarking() throws Exception {
        var dying = instance("one");
        var living = instance("two");
        var venue = living.open(4, 60);
        try (var gate = Gate.shut(mySql, "one")) {
            dying.rush(8, 5_000, venue);
            living.rush(8, 150, venue);
            dying.awaitTold(40);
            patiently().until(() -> !gate.waiting().isEmpty());
            assertThat(dying.isDone()).isFalse();
            dying.kill();
            mySql.cut(gate.waiting());
            mySql.cut("one");
            patiently()
                    .until(() ->
                            mySql.connections("one").isEmpty() && gate.waiting().isEmpty());
        }
        INSTANCES.remove("one");
        living.awaitDone();
        var seen = Stream.concat(dying.told().stream(), living.told().stream()).toList();
        assertThat(check(venue, seen).lost()).isZero();
        assertThat(check(venue, seen).oversold()).isZero();

        var first = byKey(dying.told());
        for (var request : someOf(dying, venue, first)) {
            assertSame(first.get(request.key()), living.again(request));
        }
        assertThat(check(
                        venue,
                        Stream.concat(dying.told().stream(), living.told().stream())
                                .toList()))
                .matches(Verdict::isClean);
        assertThat(living.failures()).isEmpty();
        assertEveryMessageArrives(living);
        assertThat(messageIds().size()).as("some arrive twice").isGreaterThan(new HashSet<>(messageIds()).size());
    }

    @Test
    void theDatabaseIsKilledAndComesBack() throws Exception {
        var instance = instance("two");
        var venue = instance.open(4, 60);
        instance.rush(8, 250, venue);
        instance.awaitTold(instance.told().size() + 50);
        assertThat(instance.isDone()).isFalse();
        mySql.kill();
        mySql.start();
        instance.awaitDone();
        assertKeptAll(instance, venue);
    }

    @Test
    void everyConnectionIsCut() throws Exception {
        var instance = instance("two");
        var venue = instance.open(4, 60);
        instance.rush(8, 250, venue);
        int cuts = 0;
        for (int told = instance.told().size(); cuts < 4 && !instance.isDone(); cuts++) {
            int enough = told += 30;
            patiently().until(() -> instance.isDone() || instance.told().size() >= enough);
            mySql.cut("two");
        }
        assertThat(cuts).isPositive();
        instance.awaitDone();
        assertKeptAll(instance, venue);
    }

    /** On 1 November 2026 New York lives through the hour from 1:00 to 2:00 twice; its machines run in its time. */
    @Test
    void theClockIsPutBack() throws Exception {
        var instance = instance("two");
        var deadline = "2026-11-01T06:30:00Z"; // the second 1:30
        var start = "2026-11-01T07:00:00Z";
        var end = "2026-11-01T08:30:00Z";
        try {
            instance.command("plan %s %s %s".formatted(start, end, deadline));
            instance.awaitDone();
            var planned = instance.lastSaid("planned").split(" ");
            assertThat(planned).endsWith(start, end, deadline);
            assertThat(at("2026-11-01T05:45:00Z", instance, planned[1])).isEqualTo("confirmed"); // the first 1:45
            assertThat(at("2026-11-01T05:50:00Z", instance, planned[1])).isEqualTo("waitlisted 1"); // the first 1:50
            assertThat(at("2026-11-01T06:10:00Z", instance, planned[1])).isEqualTo("waitlisted 2"); // the second 1:10
            assertThat(at("2026-11-01T06:29:59Z", instance, planned[1])).isEqualTo("waitlisted 3");
            assertThat(at("2026-11-01T06:30:00Z", instance, planned[1])).isEqualTo("refused CLOSED");
        } finally {
            instance.command("clock " + Instant.EPOCH);
        }
    }

    /** What a family of one is told at that time. */
    private static String at(String time, Instance instance, String slot) {
        instance.command("clock " + time);
        instance.command("again %s 0 %s".formatted(PublicCode.random(PublicCode.LINK_LENGTH), slot));
        instance.awaitDone();
        return instance.lastSaid("lately").replaceFirst("lately ", "").replaceAll(" [2-9A-Z]{24}", "");
    }

    private static void assertKeptAll(Instance instance, Venue venue) throws Exception {
        assertThat(instance.failures()).isEmpty();
        assertThat(check(venue, instance.told())).matches(Verdict::isClean);
        var first = byKey(instance.told());
        for (var request : someOf(instance, venue, first)) {
            assertSame(first.get(request.key()), instance.again(request));
        }
        assertThat(check(venue, instance.told())).matches(Verdict::isClean);
        assertEveryMessageArrives(instance);
    }

    /** Those that had no answer, and some that had one. */
    private static List<Instance.Asked> someOf(Instance instance, Venue venue, Map<String, Answer> told) {
        var asked = instance.asked().stream()
                .filter(request -> venue.slots().contains(request.slot()))
                .toList();
        return Stream.concat(
                        asked.stream().filter(request -> !told.containsKey(request.key())),
                        asked.reversed().stream()
                                .filter(request -> told.containsKey(request.key()))
                                .limit(SAMPLE))
                .toList();
    }

    private static void assertSame(Answer before, Answer again) {
        assertThat(again).isNotNull();
        if (before != null) {
            assertThat(words(again.outcome())).isEqualTo(words(before.outcome()));
        }
    }

    /** Without the place in line, which may have become better. */
    private static String words(RegistrationOutcome outcome) {
        return switch (outcome) {
            case Confirmed(var code) -> "confirmed " + code.value();
            case Waitlisted(var code, int position) -> "waitlisted " + code.value();
            default -> outcome.toString();
        };
    }

    private static void assertEveryMessageArrives(Instance instance) throws Exception {
        var somewhere = instance.open(1, 1000);
        patiently().pollInterval(Duration.ofMillis(500)).until(() -> {
            int waiting = jdbc.sql("select count(*) from outbox_message where state <> 'SENT'")
                    .query(Integer.class)
                    .single();
            if (waiting > 0) {
                instance.rush(1, 1, somewhere); // wakes the sender, as the next family does
                instance.awaitDone();
            }
            return waiting == 0;
        });
        var ids = new HashSet<>(messageIds());
        var sent = jdbc.sql("select lower(bin_to_uuid(id)) from outbox_message")
                .query(String.class)
                .list();
        assertThat(ids).containsAll(sent);
        assertThat(sent).containsAll(ids);
    }

    private static List<String> messageIds() throws MessagingException {
        return Arrays.stream(POST.getReceivedMessages())
                .map(FaultsTest::messageId)
                .toList();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID().replaceAll("[<>]|@.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Verdict check(Venue venue, List<Answer> answers) {
        return new RushCheck(jdbc).of(venue, answers);
    }

    private static Map<String, Answer> byKey(List<Answer> answers) {
        Map<String, Answer> byKey = new HashMap<>();
        answers.forEach(answer -> byKey.put(answer.key(), answer));
        return byKey;
    }

    private static Instance instance(String name) throws Exception {
        var running = INSTANCES.get(name);
        if (running != null) {
            return running;
        }
        var started = Instance.start(name, mySql, POST.getSmtp().getPort());
        INSTANCES.put(name, started);
        return started;
    }

    /** While it is shut, one instance can mark no message as sent. */
    private static final class Gate implements AutoCloseable {

        private static final String TRIGGER = """
                create trigger gate before update on outbox_message for each row
                begin
                    if new.state = 'SENT' and user() like '%s@%%' then
                        do get_lock('gate', 90);
                        do release_lock('gate');
                    end if;
                end""";

        private final Connection keeper;

        private Gate(Connection keeper) {
            this.keeper = keeper;
        }

        static Gate shut(OwnMySql mySql, String user) throws Exception {
            jdbc.sql(TRIGGER.formatted(user)).update();
            var gate = new Gate(mySql.dataSource().getConnection());
            gate.run("do get_lock('gate', 0)");
            return gate;
        }

        /** The connections on which marks wait before it; the server calls them those of the trigger's author. */
        List<Long> waiting() {
            return jdbc.sql("select id from information_schema.processlist where state = 'User lock'")
                    .query(Long.class)
                    .list();
        }

        @Override
        public void close() throws Exception {
            run("do release_lock('gate')");
            keeper.close();
            jdbc.sql("drop trigger gate").update();
        }

        private void run(String sql) throws Exception {
            try (var statement = keeper.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}

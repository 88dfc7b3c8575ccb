package org.homeroom.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.school.ExampleSchool;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class OutboxTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxQueue queue;

    @Autowired
    private SchoolService schools;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DirectSql jdbc;

    @Autowired
    private Clock clock;

    private SchoolId school;

    @BeforeEach
    void openSchool() {
        school = schools.create(ExampleSchool.named("Lincoln"));
    }

    @Test
    void refusesWhatBelongsToNoTransaction() {
        assertThatThrownBy(() -> outbox.enqueue(message("k"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsOneMessagePerKey() {
        put(message("k"));
        put(message("k"));
        put(message("K"));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void forgetsWhatNeverHappened() {
        transaction.executeWithoutResult(status -> {
            outbox.enqueue(message("k"));
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();
    }

    @Test
    void keepsTextsInEveryScriptAsTheyAre() {
        String text = "ورشة 🌙 የቤት ሥራ\n".repeat(2_000);
        put(OutgoingMessage.email(school, "a@b.example", Locale.of("am"), "የቤት ሥራ", text, "k"));
        OutboxRow row = queue.claim(10, clock.instant().plusSeconds(60)).getFirst();
        assertThat(row.text()).isEqualTo(text.strip());
        assertThat(row.subject()).isEqualTo("የቤት ሥራ");
        assertThat(row.language()).isEqualTo(Locale.of("am"));
    }

    @Test
    void holdsBackWhatIsForLater() {
        put(message("k").notBefore(clock.instant().plusSeconds(3600)));
        assertThat(queue.claim(10, clock.instant().plusSeconds(60))).isEmpty();
    }

    @Test
    void handsAMessageToOneSenderOnly() {
        put(message("k"));
        assertThat(queue.claim(10, clock.instant().plusSeconds(60))).hasSize(1);
        assertThat(queue.claim(10, clock.instant().plusSeconds(60))).isEmpty();
    }

    @Test
    void tellsHowLongWhatShouldHaveLeftHasWaited() {
        assertThat(queue.lag()).isEqualTo(new OutboxLag(0, Duration.ZERO));
        put(message("later").notBefore(clock.instant().plusSeconds(3600)));
        assertThat(queue.lag()).isEqualTo(new OutboxLag(0, Duration.ZERO));
        put(message("waiting"));
        put(message("sent"));

        var hourAgo = OutboxColumns.utc(clock.instant().minusSeconds(3600));
        jdbc.sql("update outbox_message set created_at = :at where failure is null")
                .param("at", hourAgo)
                .update();
        var tried = queue.claim(1, clock.instant().plusSeconds(60)).getFirst();
        queue.retryAt(tried, Failure.REFUSED, clock.instant().plusSeconds(3600));
        queue.sent(queue.claim(1, clock.instant().plusSeconds(60)).getFirst());

        assertThat(queue.lag().messages()).isEqualTo(1);
        assertThat(queue.lag().oldest()).isBetween(Duration.ofSeconds(3600), Duration.ofSeconds(3700));
    }

    @Test
    void forgetsAPerson() {
        put(message("waiting"));
        put(message("sent"));
        OutboxRow sent = queue.claim(1, clock.instant().plusSeconds(60)).getFirst();
        queue.sent(sent);
        transaction.executeWithoutResult(status -> outbox.forget("mina@example.org"));
        assertThat(count()).isEqualTo(1);
        assertThat(jdbc.sql(
                                "select count(*) from outbox_message where recipient = '' and body_text = '' and dedup_key = id")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void wipesOldTextsButRemembersThatTheyWereSent() {
        put(message("k"));
        queue.sent(queue.claim(1, clock.instant().plusSeconds(60)).getFirst());
        assertThat(queue.wipeBefore(clock.instant().minusSeconds(60))).isZero();
        assertThat(queue.wipeBefore(clock.instant().plusSeconds(60))).isEqualTo(1);
        put(message("k"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void refusesALineBreakInAnAddressOrSubject() {
        var message = OutgoingMessage.email(
                school, "a@b.example\r\nBcc: c@d.example", Locale.ENGLISH, "Hi\r\nBcc: c@d.example", "Text", "k");
        assertThat(message.to()).doesNotContain("\n", "\r");
        assertThat(message.subject()).isEqualTo("Hi Bcc: c@d.example");
    }

    private void put(OutgoingMessage message) {
        transaction.executeWithoutResult(status -> outbox.enqueue(message));
    }

    private OutgoingMessage message(String key) {
        return OutgoingMessage.email(school, "mina@example.org", Locale.ENGLISH, "Hello", "Text", key);
    }

    private int count() {
        return jdbc.sql("select count(*) from outbox_message")
                .query(Integer.class)
                .single();
    }
}

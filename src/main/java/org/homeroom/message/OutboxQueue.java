package org.homeroom.message;

import static org.homeroom.message.OutboxColumns.utc;
import static org.homeroom.school.Uuids.bytes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sender's side of the outbox. What it does is committed at once, so that nothing waits for a mail server. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class OutboxQueue {

    private static final String SENDABLE =
            " state = 'WAITING' and not_before <= :now and (claimed_until is null or claimed_until < :now)";

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Messages that are due and that nobody else is sending; whoever else asks before {@code until} gets others. */
    List<OutboxRow> claim(int atMost, Instant until) {
        Instant now = clock.instant();
        List<OutboxRow> due = jdbc.sql("select * from outbox_message where" + SENDABLE
                        + " order by not_before limit :atMost for update skip locked")
                .param("now", utc(now))
                .param("atMost", atMost)
                .query((row, index) -> OutboxColumns.row(row))
                .list();
        if (!due.isEmpty()) {
            jdbc.sql("update outbox_message set claimed_until = :until, attempts = attempts + 1 where id in (:ids)")
                    .param("until", utc(until))
                    .param(
                            "ids",
                            due.stream().map(row -> bytes(row.id().value())).toList())
                    .update();
        }
        return due.stream().map(OutboxRow::nextAttempt).toList();
    }

    /** Even if somebody else has claimed it since: one more need not be sent. */
    void sent(OutboxRow row) {
        jdbc.sql("""
                        update outbox_message set state = 'SENT', sent_at = :now, claimed_until = null, failure = null
                        where id = :id and state = 'WAITING'
                        """)
                .param("now", utc(clock.instant()))
                .param("id", bytes(row.id().value()))
                .update();
    }

    void leaveToStaff(OutboxRow row) {
        settle(row, MessageState.BY_HAND, null, clock.instant());
    }

    void giveUp(OutboxRow row, Failure failure) {
        settle(row, MessageState.FAILED, failure, clock.instant());
    }

    void retryAt(OutboxRow row, Failure failure, Instant next) {
        settle(row, MessageState.WAITING, failure, next);
    }

    /** One that is tried again has waited since it was written, however far away its next attempt is. */
    @Transactional(readOnly = true)
    OutboxLag lag() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select count(*) as messages, min(case when attempts = 0 then not_before else created_at end) as since
                        from outbox_message where state = 'WAITING' and (not_before <= :now or attempts > 0)
                        """)
                .param("now", utc(now))
                .query((row, index) -> OutboxColumns.lag(row, now))
                .single();
    }

    /** How many lost address and text, which stay only as long as they may be asked for. */
    int wipeBefore(Instant instant) {
        return jdbc.sql("""
                        update outbox_message set recipient = '', subject = '', body_text = '', calendar = null
                        where state <> 'WAITING' and created_at < :instant and recipient <> ''
                        """).param("instant", utc(instant)).update();
    }

    /** Unless somebody else has claimed it since. */
    private void settle(OutboxRow row, MessageState state, @Nullable Failure failure, Instant notBefore) {
        jdbc.sql("""
                        update outbox_message
                        set state = :state, failure = :failure, not_before = :notBefore, claimed_until = null
                        where id = :id and state = 'WAITING' and attempts = :attempt
                        """)
                .param("state", state.name())
                .param("failure", failure == null ? null : failure.name())
                .param("notBefore", utc(notBefore))
                .param("id", bytes(row.id().value()))
                .param("attempt", row.attempt())
                .update();
    }
}

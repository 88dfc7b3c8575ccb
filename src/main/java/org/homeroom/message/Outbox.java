package org.homeroom.message;

import static org.homeroom.message.OutboxColumns.utc;
import static org.homeroom.school.Uuids.bytes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where messages to people wait, written in the same transaction as what they tell of, sent once that is certain. */
@Service
public class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Sends it after the caller's transaction has committed; does nothing if its key was used before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(OutgoingMessage message) {
        Instant now = clock.instant();
        Instant notBefore = message.notBefore() == null ? now : message.notBefore();
        CalendarAttachment calendar = message.calendar();
        jdbc.sql("""
                        insert into outbox_message (id, school_id, channel, recipient, language, subject, body_text,
                            calendar, calendar_method, dedup_key, state, attempts, created_at, not_before)
                        values (:id, :school, :channel, :to, :language, :subject, :text,
                            :calendar, :method, :key, 'WAITING', 0, :now, :notBefore)
                        on duplicate key update attempts = attempts
                        """)
                .param("id", bytes(UuidVersion7Strategy.INSTANCE.generateUuid(null)))
                .param("school", bytes(message.school().value()))
                .param("channel", message.channel().name())
                .param("to", message.to())
                .param("language", message.language().toLanguageTag())
                .param("subject", message.subject())
                .param("text", message.text())
                .param("calendar", calendar == null ? null : calendar.content())
                .param("method", calendar == null ? null : calendar.method().name())
                .param("key", message.dedupKey().getBytes(StandardCharsets.UTF_8))
                .param("now", utc(now))
                .param("notBefore", utc(notBefore))
                .update();
        if (!notBefore.isAfter(now)) {
            events.publishEvent(new MessageWaiting());
        }
    }

    /** Whether a message with this key was enqueued before, whatever became of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holds(String dedupKey) {
        return jdbc.sql("select count(*) from outbox_message where dedup_key = :key")
                        .param("key", dedupKey.getBytes(StandardCharsets.UTF_8))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * For a person who asks to be forgotten: what waits for this address is dropped, what was sent is wiped. So is its
     * key, which may have been made of the address.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String recipient) {
        jdbc.sql("delete from outbox_message where recipient = :recipient and state <> 'SENT'")
                .param("recipient", recipient)
                .update();
        jdbc.sql("""
                        update outbox_message
                        set recipient = '', subject = '', body_text = '', calendar = null, dedup_key = id
                        where recipient = :recipient
                        """).param("recipient", recipient).update();
    }
}

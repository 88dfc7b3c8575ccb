package org.homeroom.message;

import static org.homeroom.message.OutboxColumns.utc;
import static org.homeroom.school.Uuids.bytes;

import java.time.Clock;
import java.util.List;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages of the administrator's own school, and what has to be done by hand. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class OutboxReview {

    private final JdbcClient jdbc;
    private final CurrentStaff current;
    private final Audit audit;
    private final Clock clock;

    OutboxReview(JdbcClient jdbc, CurrentStaff current, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<OutboxEntry> list(MessageState state, int offset, int limit) {
        return jdbc.sql("""
                        select * from outbox_message where school_id = :school and state = :state
                        order by created_at desc, id desc limit :limit offset :offset
                        """)
                .param("school", school())
                .param("state", state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> OutboxColumns.entry(row))
                .list();
    }

    @Transactional(readOnly = true)
    public int count(MessageState state) {
        return jdbc.sql("select count(*) from outbox_message where school_id = :school and state = :state")
                .param("school", school())
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    /** Does nothing if it is this school's no more, or was sent or tried again meanwhile. */
    @Transactional
    public void markSent(MessageId id) {
        int marked = jdbc.sql("""
                        update outbox_message set state = 'SENT', sent_at = :now, by_hand_by = :by, failure = null
                        where id = :id and school_id = :school and state in ('BY_HAND', 'FAILED')
                        """)
                .param("now", utc(clock.instant()))
                .param("by", current.get().id().value().toString())
                .param("id", bytes(id.value()))
                .param("school", school())
                .update();
        if (marked == 1) {
            audit.record("message.sentByHand", id.value().toString(), "");
        }
    }

    /** Lets it leave by itself once more; nothing happens if it was sent meanwhile. */
    @Transactional
    public void retry(MessageId id) {
        int waiting = jdbc.sql("""
                        update outbox_message
                        set state = 'WAITING', attempts = 0, not_before = :now, claimed_until = null
                        where id = :id and school_id = :school and state in ('BY_HAND', 'FAILED')
                        """)
                .param("now", utc(clock.instant()))
                .param("id", bytes(id.value()))
                .param("school", school())
                .update();
        if (waiting == 1) {
            audit.record("message.triedAgain", id.value().toString(), "");
        }
    }

    private byte[] school() {
        return bytes(current.get().school().value());
    }
}

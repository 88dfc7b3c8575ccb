package org.homeroom.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.homeroom.school.SchoolId;
import org.homeroom.school.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * How values lie in the table outbox_message. It is read and written in SQL rather than as entities: every change
 * depends on the state it finds, and adding a message must not flush what else the caller's transaction holds.
 */
final class OutboxColumns {

    private OutboxColumns() {}

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                new MessageId(Uuids.of(row.getBytes("id"))),
                new SchoolId(Uuids.of(row.getBytes("school_id"))),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("subject"),
                row.getString("body_text"),
                calendar(row),
                row.getInt("attempts"));
    }

    static OutboxEntry entry(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        LocalDateTime created = row.getObject("created_at", LocalDateTime.class);
        LocalDateTime sent = row.getObject("sent_at", LocalDateTime.class);
        return new OutboxEntry(
                new MessageId(Uuids.of(row.getBytes("id"))),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("subject"),
                row.getString("body_text"),
                MessageState.valueOf(row.getString("state")),
                created.toInstant(ZoneOffset.UTC),
                sent == null ? null : sent.toInstant(ZoneOffset.UTC),
                failure == null ? null : Failure.valueOf(failure));
    }

    static OutboxLag lag(ResultSet row, Instant now) throws SQLException {
        LocalDateTime since = row.getObject("since", LocalDateTime.class);
        var oldest = since == null ? Duration.ZERO : Duration.between(since.toInstant(ZoneOffset.UTC), now);
        return new OutboxLag(row.getLong("messages"), oldest);
    }

    private static @Nullable CalendarAttachment calendar(ResultSet row) throws SQLException {
        String method = row.getString("calendar_method");
        String content = row.getString("calendar");
        return method == null || content == null
                ? null
                : new CalendarAttachment(CalendarAttachment.Method.valueOf(method), content);
    }
}
